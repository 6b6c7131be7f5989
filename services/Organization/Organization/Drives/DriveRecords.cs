namespace Organization.Drives;

/// <summary>What was done in a drive, by which office, on which day.</summary>
internal sealed record DriveMeasure(Guid Id, string Text, string Office, DateOnly TakenOn, bool IsSynthetic);

/// <summary>Posts against a duty of a body: how many it needs and how many are filled on a day.</summary>
internal sealed record DriveStaffing(Guid Id, string Unit, string Duty, int PostsNeeded, int PostsFilled, DateOnly AsOf, bool IsSynthetic);
