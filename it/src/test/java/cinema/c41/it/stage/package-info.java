/// Who and what plays in the tests from end to end: somebody at a terminal, and a server of models
/// that draws without any.
package cinema.c41.it.stage;
