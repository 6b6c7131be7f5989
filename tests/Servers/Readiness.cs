using System.Diagnostics;

namespace Platform.Servers;

/// <summary>Waits until a server answers in its own protocol: an open port is no answer yet.</summary>
internal static class Readiness
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    public static async Task WaitAsync(ServerProcess process, string name, Func<Task> probe)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await probe();
                return;
            }
            catch (Exception refused) when (!process.HasExited && waited.Elapsed < Patience && refused is not OutOfMemoryException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
            catch (Exception refused) when (refused is not OutOfMemoryException)
            {
                throw new InvalidOperationException(
                    $"{name} {(process.HasExited ? "ended" : "does not answer")} after {waited.Elapsed.TotalSeconds:0} s:\n{process.LastOutput}", refused);
            }
        }
    }

    /// <summary>Another process may take a port between the choice and the start; then other ports are tried.</summary>
    public static async Task<T> WithOtherPortsAsync<T>(Func<Task<T>> start)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await start();
            }
            catch (InvalidOperationException) when (attempt < 3)
            {
                // The next attempt chooses anew.
            }
        }
    }
}
