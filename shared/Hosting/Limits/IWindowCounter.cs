namespace Platform.Hosting.Limits;

/// <summary>
/// Counts what happens under a key within fixed windows of time, for limits. Where a cache is configured all processes count together;
/// while it does not answer each counts alone, so that a limit may grow by the number of processes but no request fails.
/// </summary>
public interface IWindowCounter
{
    /// <summary>Counts one more and returns how many there are in the current window. The key may be personal: only its hash leaves the process.</summary>
    ValueTask<WindowCount> AddAsync(string key, TimeSpan window);
}
