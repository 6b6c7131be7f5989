namespace Simulation.Facts;

internal sealed record OrganizationFacts(
    CommitteeFact Committee, MeetingFact SpecialMeeting, MeetingFact CancelledMeeting, MeetingFact EnlargedMeeting, WorkFact WorkPoints,
    WorkFact WorkPlan, WorkFact NextPlan, DriveFact Drive, IReadOnlyList<StudyFact> StudySessions, StudyFact WithdrawnStudy, StudyFact LaterStudy,
    IReadOnlyList<ExamFact> Exams, IReadOnlyList<IndicatorFact> Indicators)
{
    public static OrganizationFacts Sample { get; } = FactFile.Read<OrganizationFacts>("organization");
}

internal sealed record CommitteeFact(string Name, string Office, DateOnly EstablishedOn, string Document, IReadOnlyList<MemberFact> Members);

internal sealed record MemberFact(
    string Key, string Role, string Post, string Unit, DateOnly From, bool Joint, DateOnly? To = null, string Reason = "");

internal sealed record MeetingFact(
    string Title, DateOnly PlannedOn, IReadOnlyList<string> Agenda, DateOnly? HeldOn = null, int Attendance = 0, string Resolution = "",
    string Document = "", string Reason = "");

internal sealed record WorkFact(string Title, string Number, DateOnly IssuedOn, IReadOnlyList<TaskFact> Tasks);

internal sealed record TaskFact(string Title, string Office, DateOnly Due, bool Key, string Aim, DateOnly Done, string Result);

internal sealed record DriveFact(
    string Title, string Aim, DateOnly StartedOn, DateOnly ConcludedOn, string Outcome, IReadOnlyList<MeasureFact> Measures,
    IReadOnlyList<StaffingFact> Staffing);

internal sealed record MeasureFact(string Text, string Office, DateOnly On);

internal sealed record StaffingFact(string Unit, string Duty, int Needed, int Filled, DateOnly AsOf);

internal sealed record StudyFact(string Topic, string Law, DateOnly HeldOn, int Attendance, int Minutes);

internal sealed record ExamFact(string Key, string Title, string Topic, DateOnly OpensOn, DateOnly ClosesOn, DateOnly ClosedOn);

internal sealed record IndicatorFact(
    string Indicator, int Year, long Value, string Direction, DateOnly On, long? Corrected = null, string Reason = "", DateOnly? CorrectedOn = null);
