/// Orders of single pieces from end to end, by the program as people start it, on a server of
/// models that plays recorded traffic.
package cinema.c41.it.pieces;
