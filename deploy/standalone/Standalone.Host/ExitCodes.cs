namespace Standalone;

/// <summary>Exit codes of the host.</summary>
internal static class ExitCodes
{
    public const int Done = 0;
    public const int Damaged = 1;
    public const int Usage = 2;
    public const int Refused = 3;
}
