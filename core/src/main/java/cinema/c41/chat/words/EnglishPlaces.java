package cinema.c41.chat.words;

import static java.util.Map.entry;

import cinema.c41.chat.words.Words.Topic;
import java.util.Map;

/// English words for where and when.
final class EnglishPlaces {
  static final Map<Topic, String> TABLE =
      Map.ofEntries(
          entry(
              Topic.INSIDE,
              """
              bakery bakehouse kitchen bedroom bathroom room livingroom lounge hall hallway corridor
              office studio shop store supermarket mall cafe café coffeehouse coffee-shop bar pub
              restaurant diner bistro canteen cafeteria hotel lobby reception elevator lift
              staircase stairwell attic basement cellar garage workshop factory warehouse barn stable
              shed cabin hut cottage house home flat apartment loft villa mansion castle palace church
              cathedral chapel temple mosque synagogue monastery school classroom university library
              museum gallery theatre theater cinema opera concert-hall nightclub club disco casino
              hospital ward clinic surgery pharmacy laboratory lab prison cell jail courtroom court
              bank post-office station airport terminal gate plane aeroplane airplane cockpit train
              carriage compartment tram bus car taxi truck van lorry ship boat submarine spaceship
              spacecraft rocket tent gym sauna spa pool-hall swimming-pool laundrette laundromat
              barbershop salon bookshop bookstore greenhouse boutique
              newsroom boardroom meeting-room conference-room kindergarten nursery dressing-room
              changing-room closet cupboard toilet restroom washroom pantry dining-room cave tunnel
              mine bunker vault tower lighthouse brewery winery distillery server-room control-room
              fridge oven aquarium planetarium observatory chalet igloo caravan camper motel hostel
              inn tavern saloon foyer vestibule porch-room arcade subway metro underground
              windowsill counter sofa couch bed table desk bathtub
              """),
          entry(
              Topic.OUTSIDE,
              """
              street road alley lane avenue boulevard highway motorway crossroads crossing junction
              bridge square plaza marketplace market courtyard yard backyard garden park playground
              field meadow pasture forest wood woods jungle rainforest desert dune dunes beach coast
              shore seaside cliff cliffs sea ocean lake river riverbank pond stream waterfall island
              harbour harbor port pier dock jetty quay mountain mountains hill hills hilltop valley
              canyon glacier volcano summit peak roof rooftop terrace balcony porch veranda patio
              driveway car-park parking-lot petrol-station gas-station bus-stop platform
              track runway stadium football-pitch pitch court-yard golf-course vineyard orchard farm
              farmyard ranch zoo fairground funfair circus campsite campfire cemetery graveyard ruins
              building-site construction-site city town village countryside suburb neighbourhood
              neighborhood skyline outdoors bench pavement sidewalk doorstep swamp marsh moor heath
              tundra savannah steppe prairie sky space moon mars bus-shelter phone-box promenade
              boardwalk canal fountain footpath path trail roadside cornfield racetrack ski-slope
              slope alps berlin london paris munich hamburg vienna zurich york
              """),
          entry(
              Topic.TIME,
              """
              dawn sunrise daybreak morning forenoon noon midday afternoon dusk sunset twilight
              evening night midnight daytime daylight nightfall sundown day golden_hour blue_hour
              magic_hour late_night first_light broad_daylight rush_hour lunchtime teatime
              breakfast_time closing_time opening_time bedtime dinnertime dinner_time
              lunch_time new_year's_eve christmas_eve
              """),
          entry(Topic.TIME_ADVERB, "outdoors_at_night tonight_only"),
          entry(
              Topic.TIME_OPENER,
              """
              at in on by before around during near just_before just_after shortly_before
              shortly_after right_before right_after at_the_crack_of in_the_middle_of in_the_dead_of
              in_the at_the on_a one during_the in_a late_in_the late_at early_in_the on_the on_an
              this it_is it's in_the_light_of in_the_glow_of at_around
              after set_at set_during set_on late_one early_one a an the it_is_a it's_a
              """),
          entry(
              Topic.TIME_ADJECTIVE,
              """
              early late high dark rainy cold warm hot summer winter spring autumn fall foggy misty sunny
              quiet stormy snowy windy clear grey gray bright busy lazy monday tuesday wednesday
              thursday friday saturday sunday december november october january starry moonlit humid
              frosty gloomy freezing golden
              """));

  private EnglishPlaces() {}
}
