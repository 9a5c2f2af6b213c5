package cinema.c41.engine;

/// What is asked of an engine. A job is complete: nothing outside it, its assets and the engine
/// itself changes the result. A capability is the type of the job.
public sealed interface EngineJob permits BoardJob, VoiceJob, PostJob, PaperJob, GraphJob {}
