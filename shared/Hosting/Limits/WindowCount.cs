using System.Runtime.InteropServices;

namespace Platform.Hosting.Limits;

/// <summary>What was counted in the current window.</summary>
/// <param name="Count">How many, the one just added included.</param>
/// <param name="Left">How long the window still lasts.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WindowCount(long Count, TimeSpan Left);
