package cinema.c41.chat.words;

import static java.util.Map.entry;

import cinema.c41.chat.words.Words.Topic;
import java.util.Map;

/// English words for people and what they do.
final class EnglishWords {
  static final Map<Topic, String> TABLE =
      Map.ofEntries(
          entry(Topic.ARTICLE, "the a an this that these those another one some"),
          entry(Topic.OWN, "his her their my our its your"),
          entry(Topic.HE, "he him"),
          entry(Topic.SHE, "she her"),
          entry(Topic.THEY, "they them both both_of_them the_two everyone everybody all"),
          entry(
              Topic.NOBODY,
              """
              it we you u i nobody one there someone somebody who which that this something everything
              nothing what us me anyone anybody
              """),
          entry(
              Topic.PERSON,
              """
              man woman boy girl child kid baby guy lady gentleman person stranger customer client
              waiter waitress barista baker chef cook bartender barman barmaid cashier clerk salesman
              saleswoman shopkeeper shop-owner owner boss manager assistant secretary teacher student
              pupil doctor nurse patient police policeman policewoman officer cop detective
              soldier general pilot captain sailor driver passenger conductor mechanic farmer fisherman
              hunter gardener painter artist singer musician dancer actor actress director
              photographer reporter journalist presenter host hostess moderator announcer anchor
              lawyer judge thief burglar killer murderer spy king queen prince princess knight wizard
              witch ghost monster robot alien android angel devil god santa clown
              mother father mum mom dad daddy mummy mommy parent son daughter brother sister uncle aunt
              grandma grandpa grandmother grandfather granny wife husband bride groom friend neighbour
              neighbor colleague partner lover couple twin twins
              dog cat horse bird parrot cow pig sheep fox wolf bear mouse rabbit owl lion tiger
              puppy kitten donkey goat
              voice narrator speaker commentator crowd chorus choir audience kids children people
              men women boys girls customers tourist tourists guest guests visitor postman courier
              fireman firefighter astronaut scientist engineer programmer worker builder carpenter
              butcher florist hairdresser tailor monk priest nun vicar runner player coach referee
              butler maid servant receptionist porter guard janitor cleaner interviewer candidate
              hero heroine villain baker's apprentice intern trainee grandson granddaughter niece
              nephew cousin toddler teenager teen youth elder senior
              """),
          entry(
              Topic.WOMAN,
              """
              woman girl lady waitress barmaid saleswoman policewoman actress hostess queen princess
              witch mother mum mom mummy mommy daughter sister aunt grandma grandmother granny wife
              bride maid nun heroine granddaughter niece mrs ms miss madam madame nurse
              """),
          entry(
              Topic.MAN,
              """
              man boy guy gentleman waiter barman salesman policeman fisherman king prince knight wizard
              father dad daddy son brother uncle grandpa grandfather husband groom postman fireman
              butler monk priest vicar grandson nephew mr sir lord santa
              """),
          entry(
              Topic.TO,
              """
              in on at by to from with without of for into onto inside outside near behind beside
              between under over above below through across along around against past toward towards
              up down off about like as wearing after before during until till beneath next_to out_of
              """),
          entry(
              Topic.WHERE,
              """
              in on at inside outside near behind beside under by outside_of inside_of in_front_of
              next_to on_top_of in_the_middle_of at_the_back_of across_from opposite in_a_corner_of
              above aboard on_board between amid among
              """),
          entry(
              Topic.OUTDOORS,
              "outside outside_of in_front_of on_top_of across_from opposite behind"),
          entry(
              Topic.AND,
              """
              and but then or so yet while as when because until before after where and_then whereupon
              finally suddenly next later meanwhile now first afterwards again
              """),
          entry(
              Topic.FILLER,
              """
              please pls plz just also then and but so only really maybe perhaps well simply kindly too again
              now here first next finally later a an the our my your about roughly approximately around
              approx approx. ca. ca circa etwa bitte some should must shall will can be it is has have to for with in of
              at most least max. maximum minimum up than less more under over exactly strictly
              format ratio aspect mode orientation length duration long total time which that
              we need want would like i absolutely definitely longer keep make get there all shot
              and_then set run runs last lasts lasting running filmed me us run_time
              """),
          entry(
              Topic.MOOD,
              """
              dry dryly drily softly quietly loudly loud soft quiet calm calmly angry angrily sad sadly
              happy happily cheerful cheerfully tired tiredly nervous nervously excited excitedly
              sarcastic sarcastically ironic ironically gentle gently firm firmly cold coldly warm
              warmly serious seriously deadpan flat flatly surprised bored amused proud proudly shy
              shyly slow slowly fast quickly hoarse hoarsely breathless breathlessly hesitant
              hesitantly confident confidently annoyed worried relieved confused desperate desperately
              curious friendly cheeky cheekily smiling laughing crying whispering shouting sobbing
              grinning sighing off-screen offscreen aloud together simultaneously louder again back
              thoughtful thoughtfully playful playfully polite politely stern sternly sleepy sleepily
              matter-of-factly enthusiastic enthusiastically monotone cool casual casually
              triumphant triumphantly sotto_voce under_her_breath under_his_breath out_loud
              to_herself to_himself to_camera voice-over v.o. o.s. vo
              """),
          entry(
              Topic.DOES,
              """
              is are was look+ see+ saw watch+ smile+ laugh+ nod+ wait+ stand+ stood sit+ sits sat walk+
              run+ ran come+ came enter+ leave+ left open+ close+ take+ took hold+ held put+ turn+ give+
              gave pick+ drop+ hand+ point+ wave+ drink+ drank eat+ ate cook+ bake+ clean+ wipe+ sweep+
              write+ wrote read+ sleep+ slept wake+ woke lie+ lies dance+ cry+ hug+ kiss+ jump+ fall+
              fell lean+ stare+ glance+ listen+ hear+ heard shake+ shrug+ point+ push+ pull+ lift+
              carry+ throw+ threw catch+ drive+ drove ride+ rode climb+ step+ stop+ start+ begin+
              arrive+ rush+ hurry+ hide+ hid find+ found search+ lose+ pour+ serve+ pay+ buy+ sell+
              cut+ slice+ knead+ mix+ light+ switch+ press+ type+ call+ answer+ play+ sing+ paint+
              draw+ drew work+ rest+ think+ dream+ remember+ forget+ know+ want+ need+ love+ hate+
              try+ tries help+ meet+ met follow+ lead+ fight+ win+ won die+ live+ grow+ raise+ appear+
              disappear+ vanish+ walks has have had gets goes does keeps makes says asks shows
              blink+ breathe+ shiver+ tremble+ sigh+ yawn+ stretch+ bend+ kneel+ crawl+ swim+ float+
              fly+ flies flew knock+ ring+ rang check+ count+ feed+ wear+ wore dress+ wash+ unlock+
              lock+ pack+ unpack+ hang+ ring+ touch+ stroke+ freeze+ stay+ remain+ return+ move+
              stumble+ fix+ repair+ build+ break+ broke
              """),
          entry(
              Topic.FUNCTION,
              """
              the a an and or but then so if when while where who what why how which that this these
              those there here it he she they we you i his her their my our your its him them us me no
              not yes in on at by to from with without of for into inside outside near behind under
              over after before during until as is are was were be been do does did don't doesn't can
              could would should must may might will shall please just also only never always maybe
              suddenly finally first next last later meanwhile now again once today tonight tomorrow
              yesterday both all some any each every nobody everyone everybody someone something
              nothing everything make create shoot film produce give let let's show end ends ending
              final opening close closing cut fade zoom pan wide medium close-up closeup shot scene
              spot video clip length format aspect ratio vertical portrait square landscape setting
              place time cast avoid one two three four five six seven eight nine ten another other
              people rain snow sun steam smoke light music camera hello hi hey thanks thank ok okay
              good bad great small big old young new early late morning noon evening night dawn dusk
              monday tuesday wednesday thursday friday saturday sunday january february march april
              may june july august september october november december english german instagram tiktok
              youtube facebook linkedin snapchat christmas easter halloween bread coffee tea dough
              flour water wind silence darkness dust leaves waves traffic street close-ups slow
              black white red blue green add use start keep set have want let get lets it's he's she's they're we're i'm
              you're i'd we'd outdoors indoors int ext title text logo sound voice-over vo quick very
              more less about like pause beat upstairs downstairs later afterwards soon perhaps though although
              because since yet still even instead seconds minutes minute second half twenty thirty
              """));

  private EnglishWords() {}
}
