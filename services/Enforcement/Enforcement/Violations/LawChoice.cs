namespace Enforcement.Violations;

internal enum LawSide
{
    Old,
    New,
}

/// <summary>A person's choice between two versions that cannot be computed, for these two only; the current number is 0 where there is none.</summary>
internal sealed record LawChoice(int OldNumber, int CurrentNumber, LawSide Side, string Reason, DateOnly ChosenOn, Guid ChosenBy);
