package cinema.c41.preset;

/// The memory of a device that a variant needs.
///
/// @param whole when everything stays on the device
/// @param least when the server moves what it does not need to the machine's memory
public record Footprint(DataSize whole, DataSize least) {}
