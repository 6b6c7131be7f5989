namespace Enforcement.Clues;

internal enum ClueStatus
{
    Checking,
    Filed,
    Dismissed,
    Transferred,
}
