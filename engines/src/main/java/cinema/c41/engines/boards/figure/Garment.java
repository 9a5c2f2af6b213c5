package cinema.c41.engines.boards.figure;

/// What somebody wears; it carries their colour.
enum Garment {
  JACKET,
  SWEATER,
  SHIRT,
  HOODIE,
  COAT,
  BLOUSE,
  APRON
}
