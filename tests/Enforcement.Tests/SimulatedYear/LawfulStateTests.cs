using System.Reflection;
using Enforcement.Cases;
using Enforcement.Tests.Cases;

namespace Enforcement.Tests.SimulatedYear;

/// <summary>The judge of the simulated year sees what is unlawful: each plant changes one thing in a lawful file.</summary>
public class LawfulStateTests
{
    private static readonly Dictionary<string, Func<PenaltyCase>> s_planted = new(StringComparer.Ordinal)
    {
        ["PEN-18"] = () => Planted(CaseSteps.Served(), nameof(PenaltyCase.Service), (DecisionService known) => known with { SecondOfficerId = known.FirstOfficerId }),
        ["PEN-13"] = () => Planted(CaseSteps.Filed(), nameof(PenaltyCase.ActDate), (DateOnly day) => day.AddYears(-3)),
        ["PEN-41"] = () => Planted(CaseSteps.Filed(), nameof(PenaltyCase.Facts), (string _) => " "),
        ["ORG-02"] = () => Planted(CaseSteps.Filed(), nameof(PenaltyCase.ViolationCode), (string _) => "CG-OTHER"),
        ["PEN-72"] = () => Planted(CaseSteps.Agreed(), nameof(PenaltyCase.Reviews), (IReadOnlyList<LegalReview> known) => [known[0] with { ReviewerId = CaseSteps.Lead }]),
        ["PEN-71"] = () => Planted(CaseSteps.Agreed(), nameof(PenaltyCase.Reviews), (IReadOnlyList<LegalReview> known) => [known[0] with { QualificationNumber = "" }]),
        ["PEN-73"] = () => Planted(CaseSteps.Agreed(), nameof(PenaltyCase.Reviews), (IReadOnlyList<LegalReview> known) => [known[0] with { Answers = [.. known[0].Answers.Skip(1)] }]),
        ["PEN-75"] = () => Planted(CaseSteps.Returned(), nameof(PenaltyCase.Reviews), (IReadOnlyList<LegalReview> known) => [.. known, known[0]]),
        ["PEN-80"] = () => Planted(CaseSteps.Noticed(), nameof(PenaltyCase.Notice), (PenaltyNotice known) => known with { Proposed = CaseSteps.Fine(20_000_00) }),
        ["PEN-20"] = () => Planted(CaseSteps.Decided(), nameof(PenaltyCase.Notice), (PenaltyNotice? _) => null),
        ["PEN-21"] = () => Planted(CaseSteps.Decided(), nameof(PenaltyCase.Decision), (PenaltyDecision known) => known with { Penalty = CaseSteps.Fine(901_00) }),
        ["PEN-48"] = () => Planted(CaseSteps.Decided(), nameof(PenaltyCase.Decision), (PenaltyDecision known) => known with { DecidedOn = new DateOnly(2023, 3, 16) }),
        ["PEN-70"] = () => Planted(CaseSteps.Decided(), nameof(PenaltyCase.Reviews), (IReadOnlyList<LegalReview> _) => []),
        ["PEN-05"] = () => Planted(CaseSteps.Decided(), nameof(PenaltyCase.Decision), (PenaltyDecision known) => known with { CorrectionOrder = "" }),
        ["PEN-02"] = () => Planted(CaseSteps.Decided(), nameof(PenaltyCase.Decision), (PenaltyDecision known) => known with { Penalty = CaseSteps.Fine(20_001_00) }),
        ["PEN-30"] = () => Planted(CaseSteps.DecideMinor(CaseSteps.OnTheSpot()).Value, nameof(PenaltyCase.Decision), (PenaltyDecision known) => known with { Penalty = CaseSteps.Fine(201_00) }),
        ["PEN-90"] = () => Planted(CaseSteps.Served(), nameof(PenaltyCase.Payments), (IReadOnlyList<Payment> _) => [new Payment(CaseSteps.DecidedOn, 901_00, "1", false, "")]),
        ["PEN-94"] = () => Planted(CaseSteps.Served(), nameof(PenaltyCase.Payments), (IReadOnlyList<Payment> _) => [new Payment(CaseSteps.DecidedOn, 900_00, "", false, "")]),
        ["PEN-55"] = () => Planted(CaseSteps.Served(), nameof(PenaltyCase.Service), (DecisionService known) => known with { ServedOn = CaseSteps.NoticedOn }),
        ["PEN-60"] = () => Planted(
            CaseSteps.Served(), nameof(PenaltyCase.After),
            (AfterDecision? _) => AfterDecision.None with { Archive = new CaseArchive("1", ArchiveRetention.Permanent, 1, CaseSteps.DecidedOn, CaseSteps.Lead) }),
        ["PEN-59"] = () => Planted(
            CaseSteps.Served(), nameof(PenaltyCase.Closing), (CaseClosing? _) => new CaseClosing(ClosingGround.Performed, CaseSteps.DecidedOn, CaseSteps.DecidedOn, "结案")),
    };

    public static TheoryData<string> Rules => [.. s_planted.Keys];

    [Theory]
    [MemberData(nameof(Rules))]
    public void What_is_planted_is_found(string rule) =>
        Assert.Contains(LawfulState.Breaches(s_planted[rule]()), breach => breach.StartsWith(rule + " ", StringComparison.Ordinal));

    [Fact]
    public void A_lawful_file_has_nothing_but_officers_of_another_bureau() =>
        Assert.All(
            new[] { CaseSteps.Served(), CaseSteps.DecideMinor(CaseSteps.OnTheSpot()).Value, CaseSteps.Returned() }.SelectMany(subject => LawfulState.Breaches(subject)),
            breach => Assert.StartsWith("TRN-08 ", breach, StringComparison.Ordinal));

    private static PenaltyCase Planted<T>(PenaltyCase subject, string property, Func<T, T> change)
    {
        var changed = typeof(PenaltyCase).GetProperty(property, BindingFlags.Instance | BindingFlags.Public)!;
        changed.SetValue(subject, change((T)changed.GetValue(subject)!));
        return subject;
    }
}
