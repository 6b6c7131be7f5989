namespace Enforcement.DeadlineWarnings;

/// <summary>What was answered to a warning: what delays it, what is done, and by when.</summary>
internal sealed record WarningAnswer(int Number, string Reason, string Measures, DateOnly FinishOn, Guid AnsweredBy, DateOnly AnsweredOn);

/// <summary>What the head or a leader wrote on a warning (督办意见).</summary>
internal sealed record WarningInstruction(int Number, string Text, DateOnly? FinishOn, Guid InstructedBy, WarningRecipient InstructedAs, DateOnly InstructedOn);
