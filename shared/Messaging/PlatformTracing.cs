using System.Diagnostics;

namespace Platform.Messaging;

/// <summary>Spans of the platform's own work: relaying and applying events.</summary>
public static class PlatformTracing
{
    /// <summary>The name to subscribe to.</summary>
    public const string SourceName = "Platform";

    /// <summary>The source of the spans.</summary>
    public static ActivitySource Source { get; } = new(SourceName);
}
