namespace Simulation;

/// <summary>How far the sample has been played.</summary>
/// <param name="Done">Acts played.</param>
/// <param name="Total">Acts in all.</param>
/// <param name="Step">The simulated day, in zh-Hans.</param>
public sealed record SampleProgress(int Done, int Total, string Step);
