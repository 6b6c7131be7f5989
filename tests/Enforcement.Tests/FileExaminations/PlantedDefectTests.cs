using Enforcement.Cases;
using Enforcement.FileExaminations;
using Platform.Law.Clocks;
using Platform.Law.Deadlines;
using static Enforcement.Tests.Cases.CaseSteps;

namespace Enforcement.Tests.FileExaminations;

/// <summary>One defect in an otherwise clean file is found, and nothing else is: one for each check of the code.</summary>
public sealed class PlantedDefectTests
{
    private static readonly CaseParty s_citizen = new(PartyKind.Citizen, "张三", "110101199003074514");
    private static readonly CleanFile s_usual = new() { Defence = DefenceCourse.Stated, Returned = true, Preserved = true };
    private static readonly CleanFile s_heard = s_usual with { Hearing = HearingCourse.Held };
    private static readonly CleanFile s_spared = s_usual with { Outcome = CaseOutcome.NoPenaltyMinor };
    private static readonly CleanFile s_spot = new() { OnTheSpot = true, Penalty = Fine(500_00) };

    private static readonly Dictionary<ExaminationCheck, (CleanFile Clean, Func<Plant, Plant> Defect)> s_plants = new()
    {
        [ExaminationCheck.PowerHeld] = (s_usual, file => file with { HasPower = false }),
        [ExaminationCheck.TwoOfficers] = (s_usual, file => file.Inquiry(EvidenceKind.PartyStatement, record => record with { SecondOfficerId = Lead })),
        [ExaminationCheck.OfficersCertified] = (s_usual, file => file.Inquiry(EvidenceKind.PartyStatement, record => record with { FirstOfficerId = Stranger })),
        [ExaminationCheck.RecusedTookNoPart] = (s_usual, file => file.Set(nameof(PenaltyCase.Recusals), new Recusal[] { new(1, Lead, RecusalOrigin.Own, file.Case.FiledOn, "亲属") { Ruling = RecusalRuling.Granted, DecidedOn = file.Case.FiledOn.AddDays(-1) } })),
        [ExaminationCheck.WithinLimitation] = (s_usual, file => file.Set(nameof(PenaltyCase.ActDate), file.Case.FiledOn.AddYears(-2).AddDays(-1))),
        [ExaminationCheck.FirstFactsStated] = (s_usual, file => file.Set(nameof(PenaltyCase.Facts), " ")),
        [ExaminationCheck.PartyIdentified] = (s_usual, file => file.Set(nameof(PenaltyCase.Party), file.Case.Party with { Identifier = "" })),
        [ExaminationCheck.FiledInTime] = (s_usual, file => file with { ReportedOn = file.Case.FiledOn.AddDays(-60) }),
        [ExaminationCheck.EvidenceTaken] = (s_usual, file => file.Set(nameof(PenaltyCase.Inquiries), Array.Empty<InquiryRecord>())),
        [ExaminationCheck.SceneRecorded] = (s_usual, file => file.Inquiry(EvidenceKind.InspectionRecord, record => record with { Kind = EvidenceKind.Witness })),
        [ExaminationCheck.PartyQuestioned] = (s_usual, file => file.Inquiry(EvidenceKind.PartyStatement, record => record with { Kind = EvidenceKind.Witness })),
        [ExaminationCheck.RecordsComplete] = (s_usual, file => file.Inquiry(EvidenceKind.PartyStatement, record => record with { Paper = record.Paper with { Text = "" } })),
        [ExaminationCheck.EvidenceReported] = (s_usual, file => file.Inquiry(EvidenceKind.PartyStatement, record => record with { TakenOn = file.Case.EndReports[^1].SubmittedOn.AddDays(1) })),
        [ExaminationCheck.PreservationListed] = (s_usual, file => file.Preservation(known => known with { List = null, Disposal = null })),
        [ExaminationCheck.PreservationDecided] = (s_usual, file => file.Preservation(known => known with { Disposal = null })),
        [ExaminationCheck.EndReportSubmitted] = (s_usual, file => file.Set(nameof(PenaltyCase.EndReports), Array.Empty<EndReport>())),
        [ExaminationCheck.EndReportComplete] = (s_usual, file => file.Report(report => report with { OpinionAndBasis = "" })),
        [ExaminationCheck.ProposalWithinLaw] = (s_usual, file => file.Report(report => report with { Proposed = Fine(20_000_01) })),
        [ExaminationCheck.ReviewPassed] = (s_usual, file => file.Set(nameof(PenaltyCase.Reviews), Array.Empty<LegalReview>())),
        [ExaminationCheck.ReviewAfterHearing] = (s_heard, file => file.Review(review => review with { SubmittedAt = review.SubmittedAt.AddDays(-9) })),
        [ExaminationCheck.ReviewerQualified] = (s_usual, file => file.Review(review => review with { QualificationNumber = "", EarlierReviewerNote = "" })),
        [ExaminationCheck.ReviewerApart] = (s_usual, file => file.Review(review => review with { ReviewerId = Assisting }) with { InPost = [Assisting] }),
        [ExaminationCheck.ReviewerInPost] = (s_usual, file => file with { InPost = [] }),
        [ExaminationCheck.ReviewComplete] = (s_usual, file => file.Review(review => review with { Answers = [.. review.Answers.Skip(1)] })),
        [ExaminationCheck.ReviewInTime] = (s_usual, file => file.Review(review => review with { Clock = Missed(review.Clock) })),
        [ExaminationCheck.DefectsCured] = (s_usual, file => file.Set(nameof(PenaltyCase.Reviews), file.Case.Reviews.Select(review => review with { Defects = [.. review.Defects.Select(defect => defect with { Correction = "" })] }).ToArray())),
        [ExaminationCheck.NoticeGiven] = (s_usual, file => file.Set(nameof(PenaltyCase.Notice), null)),
        [ExaminationCheck.NoticeComplete] = (s_usual, file => file.Notice(notice => notice with { Reasons = "" })),
        [ExaminationCheck.DefenceWaited] = (s_usual with { Defence = DefenceCourse.Silent }, file => file.Set(nameof(PenaltyCase.DecidedOn), file.Case.Notice!.ServedOn.AddDays(1))),
        [ExaminationCheck.DefenceChecked] = (s_usual, file => file.Set(nameof(PenaltyCase.Defence), file.Case.Defence! with { Check = "" })),
        [ExaminationCheck.HearingTold] = (s_usual with { Party = s_citizen, InBusiness = false }, file => file.Notice(notice => notice with { TellsRightToHearing = false })),
        [ExaminationCheck.HearingSettled] = (s_usual with { Hearing = HearingCourse.Silent, Defence = DefenceCourse.Waived }, file => file.Set(nameof(PenaltyCase.DecidedOn), file.Case.Notice!.ServedOn.AddDays(1))),
        [ExaminationCheck.HearingAnnounced] = (s_heard, file => file.Hearing(hearing => hearing with { Arrangement = hearing.Arrangement! with { Clock = Missed(hearing.Arrangement.Clock) } })),
        [ExaminationCheck.HearingHostApart] = (s_heard, file => file.Hearing(hearing => hearing with { Arrangement = hearing.Arrangement! with { HostId = Assisting } })),
        [ExaminationCheck.HearingRecorded] = (s_heard, file => file.Hearing(hearing => hearing with { Record = hearing.Record! with { IsSigned = false } })),
        [ExaminationCheck.BenchmarkApplied] = (s_usual with { Benchmark = true }, file => file.Set(nameof(PenaltyCase.Discretion), null)),
        [ExaminationCheck.NotHeavierThanTold] = (s_usual, file => file.Notice(notice => notice with { Proposed = Fine(800_00) })),
        [ExaminationCheck.PenaltyWithinLaw] = (s_usual with { Party = s_citizen }, file => file.Set(nameof(PenaltyCase.Party), s_citizen with { Identifier = "110101200703074510" })),
        [ExaminationCheck.GraveDiscussed] = (s_usual with { Penalty = new Penalty([PenaltyKind.StopBusiness], 0, 0, 30, "") }, file => file.Set(nameof(PenaltyCase.Discussions), Array.Empty<Discussion>())),
        [ExaminationCheck.PoliceNotReplaced] = (s_usual, file => file.Set(nameof(PenaltyCase.Transfers), new CrimeTransfer[] { new(1, file.Case.FiledOn, Lead, Assisting, "非法经营", Paper, StatutoryClock.Start(DeadlineRules.Require("D26"), file.Case.FiledOn)) })),
        [ExaminationCheck.DecisionComplete] = (s_usual, file => file.Decision(decision => decision with { PartyAddress = "" })),
        [ExaminationCheck.CorrectionOrdered] = (s_usual, file => file.Decision(decision => decision with { CorrectionOrder = "" })),
        [ExaminationCheck.RemediesTold] = (s_usual, file => file.Decision(decision => decision with { Remedies = "不服本决定的，可以申请行政复议。" })),
        [ExaminationCheck.HearingFollowed] = (s_heard, file => file.Decision(decision => decision with { HearingAccount = "" })),
        [ExaminationCheck.Educated] = (s_spared, file => file.Decision(decision => decision with { Education = "" })),
        [ExaminationCheck.SparedGroundStated] = (s_spared, file => file.Decision(decision => decision with { NoPenaltyGround = null })),
        [ExaminationCheck.DecidedInTime] = (s_usual, file => file.Late(nameof(PenaltyCase.DecisionClock))),
        [ExaminationCheck.SimpleProcedureFits] = (s_spot, file => file.Set(nameof(PenaltyCase.Party), s_citizen)),
        [ExaminationCheck.SimpleDefenceHeard] = (s_spot, file => file.Set(nameof(PenaltyCase.OnTheSpot), file.Case.OnTheSpot! with { Defence = "" })),
        [ExaminationCheck.SimpleFormComplete] = (s_spot, file => file.Set(nameof(PenaltyCase.Place), "")),
        [ExaminationCheck.FiledWithOrganInTime] = (s_spot, file => file.Late(nameof(PenaltyCase.FilingClock))),
        [ExaminationCheck.ServedInTime] = (s_usual, file => file.Late(nameof(PenaltyCase.ServiceClock))),
        [ExaminationCheck.ServiceProved] = (s_usual, file => file.Set(nameof(PenaltyCase.Service), file.Case.Service! with { Receipt = file.Case.Service.Receipt with { Text = "" } })),
        [ExaminationCheck.PublicNoticeWaited] = (s_usual with { Service = ServiceMethod.PublicNotice }, file => file.Set(nameof(PenaltyCase.Service), file.Case.Service! with { PostedOn = file.Case.Service.ServedOn.AddDays(-29) })),
        [ExaminationCheck.ReceiptsNumbered] = (s_usual, file => file.Set(nameof(PenaltyCase.Payments), file.Case.Payments.Select(payment => payment with { ReceiptNumber = "" }).ToArray())),
        [ExaminationCheck.LateFineFollowed] = (s_usual, file => file.Set(nameof(PenaltyCase.Payments), Array.Empty<Payment>()) with { Day = file.Case.PaymentClock!.Due(Platform.Law.Calendars.WorkCalendar.StateCouncil)!.Value.AddDays(1) }),
        [ExaminationCheck.ClosedInTime] = (s_usual, file => file.Late(nameof(PenaltyCase.ClosingClock))),
        [ExaminationCheck.ClosingReported] = (s_usual, file => file.Set(nameof(PenaltyCase.Closing), file.Case.Closing! with { Report = "" })),
        [ExaminationCheck.Archived] = (s_usual, file => file.Set(nameof(PenaltyCase.After), null)),
    };

    public static TheoryData<string> Checks => [.. Enum.GetNames<ExaminationCheck>()];

    [Theory]
    [MemberData(nameof(Checks))]
    public void A_planted_defect_is_found_and_nothing_else(string check)
    {
        var meant = Enum.Parse<ExaminationCheck>(check);
        var (clean, defect) = s_plants[meant];
        var own = clean with { };
        var file = new Plant(own, own.Build()) { Day = own.LastDay, ReportedOn = own.FiledOn.AddDays(-10) };
        Assert.Empty(file.Examined().Findings);

        var found = Assert.Single(defect(file).Examined().Findings);

        Assert.Equal(meant, found.Item.Check);
        Assert.NotEmpty(found.Places);
    }

    private static StatutoryClock Missed(StatutoryClock clock) => clock with { Closure = clock.Closure! with { Outcome = ClockOutcome.Missed } };

    /// <summary>A clean file in which one thing is altered as no act could alter it.</summary>
    private sealed record Plant(CleanFile Clean, PenaltyCase Case)
    {
        public required DateOnly Day { get; init; }

        public required DateOnly ReportedOn { get; init; }

        public bool HasPower { get; init; } = true;

        public IReadOnlyList<Guid> InPost { get; init; } = [Reviewer];

        public FileExamination Examined() => FileExamination.Of(
            new ExaminedFile(Case, Enforcement.Organization.LegalSetting.Delivered, Day)
            {
                IsCertified = (officer, _) => Certified(officer),
                IsInPost = (reviewer, _) => InPost.Contains(reviewer),
                HasPower = HasPower,
                HasBenchmark = Clean.Benchmark,
                ReportedOn = ReportedOn,
            },
            StandardInForce.Delivered);

        public Plant Set(string property, object? value)
        {
            typeof(PenaltyCase).GetProperty(property)!.SetValue(Case, value);
            return this;
        }

        public Plant Late(string clock) => Set(clock, Missed((StatutoryClock)typeof(PenaltyCase).GetProperty(clock)!.GetValue(Case)!));

        public Plant Inquiry(EvidenceKind kind, Func<InquiryRecord, InquiryRecord> altered) =>
            Set(nameof(PenaltyCase.Inquiries), Case.Inquiries.Select(record => record.Kind == kind ? altered(record) : record).ToArray());

        public Plant Preservation(Func<Preservation, Preservation> altered) => Set(nameof(PenaltyCase.Preservations), Case.Preservations.Select(altered).ToArray());

        public Plant Report(Func<EndReport, EndReport> altered) => Set(nameof(PenaltyCase.EndReports), Case.EndReports.Select(altered).ToArray());

        /// <summary>The last round.</summary>
        public Plant Review(Func<LegalReview, LegalReview> altered) =>
            Set(nameof(PenaltyCase.Reviews), Case.Reviews.SkipLast(1).Append(altered(Case.Reviews[^1])).ToArray());

        public Plant Notice(Func<PenaltyNotice, PenaltyNotice> altered) => Set(nameof(PenaltyCase.Notice), altered(Case.Notice!));

        public Plant Hearing(Func<Hearing, Hearing> altered) => Set(nameof(PenaltyCase.Hearings), Case.Hearings.Select(altered).ToArray());

        public Plant Decision(Func<PenaltyDecision, PenaltyDecision> altered) => Set(nameof(PenaltyCase.Decision), altered(Case.Decision!));
    }
}
