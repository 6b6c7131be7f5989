using System.Diagnostics;
using System.Globalization;

namespace Platform.Crash;

/// <summary>
/// Where this process ends or freezes: <c>CRASH_AT=point:n</c> kills it (SIGKILL) the n-th time it reaches the point, <c>point:n:stop</c>
/// stops it (SIGSTOP) until somebody continues it. Nothing happens without the variable.
/// </summary>
public static class FailPoint
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "CRASH_AT";

    /// <summary>An act is committed; its entry has no number.</summary>
    public const string Committed = "committed";

    /// <summary>Entries have their numbers in a transaction that is still open.</summary>
    public const string Numbering = "numbering";

    /// <summary>Entries are numbered and committed; their events are not published.</summary>
    public const string Numbered = "numbered";

    /// <summary>Events are published; the relay's mark has not moved.</summary>
    public const string Published = "published";

    /// <summary>An event's effect is made in a transaction that is still open.</summary>
    public const string Effect = "effect";

    /// <summary>An event's effect is committed; the message is not acknowledged.</summary>
    public const string Applied = "applied";

    private static readonly string[] s_chosen = (Environment.GetEnvironmentVariable(Variable) ?? "").Split(':');
    private static int s_reached;

    /// <summary>Says that the process is at a point.</summary>
    public static void Reach(string point)
    {
        if (point != s_chosen[0] || Interlocked.Increment(ref s_reached) != int.Parse(s_chosen[1], CultureInfo.InvariantCulture)) return;
        if (s_chosen is [_, _, "stop"])
        {
            using var stop = Process.Start("/bin/kill", ["-STOP", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)]);
            stop.WaitForExit();
            return;
        }

        using var self = Process.GetCurrentProcess();
        self.Kill();
        self.WaitForExit();
    }
}
