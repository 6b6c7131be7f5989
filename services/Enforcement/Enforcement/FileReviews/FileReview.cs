using Enforcement.Bureau;
using Enforcement.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Enforcement.FileReviews;

/// <summary>One review of case files (案卷评查) by the legal post, with the defects found and how each was put right.</summary>
internal sealed partial class FileReview : Aggregate
{
    private FileReview()
    {
    }

    private FileReview(Guid id, string street)
        : base(id, street)
    {
    }

    public FileReviewStatus Status { get; private set; }

    /// <summary>Account id.</summary>
    public Guid ReviewerId { get; private set; }

    public IReadOnlyList<Guid> CaseIds { get; private set; } = [];

    public DateOnly ReviewedOn { get; private set; }

    public IReadOnlyList<FileDefect> Defects { get; private set; } = [];

    public string Remarks { get; private set; } = "";

    public string WithdrawalReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    private int OpenDefects => Defects.Count(defect => defect.IsOpen);

    /// <summary><paramref name="cases"/> are those of the named cases that exist; <paramref name="isInPost"/>: on the day of the review.</summary>
    public static Result<FileReview> Enter(RecordFileReview command, IReadOnlyList<CaseBrief> cases, bool isInPost, Act act)
    {
        if (cases.Count != command.CaseIds.Count) return BureauErrors.CasesUnknown;
        if (command.ReviewerId != act.ActorId) return FileReviewErrors.ReviewOfAnother;
        if (!isInPost) return FileReviewErrors.NotInPost(command.ReviewedOn);
        if (cases.FirstOrDefault(brief => brief.IsHandledBy(command.ReviewerId)) is { } own) return FileReviewErrors.OwnCase(own.Number);
        if (command.Defects.Any(defect => !command.CaseIds.Contains(defect.CaseId))) return FileReviewErrors.DefectOfOtherCase;
        var review = new FileReview(act.NewId(), act.Street)
        {
            Status = command.Defects.Count == 0 ? FileReviewStatus.Corrected : FileReviewStatus.Recorded,
            ReviewerId = command.ReviewerId,
            CaseIds = command.CaseIds,
            ReviewedOn = command.ReviewedOn,
            Defects = [.. command.Defects.Select((defect, index) => defect with { Number = index + 1 })],
            Remarks = command.Remarks,
            IsSynthetic = command.IsSynthetic,
        };
        review.Record(
            nameof(FileReviewRecorded), act,
            new FileReviewRecorded(
                review.Id, review.ReviewerId, review.ReviewedOn, [.. review.CaseIds.Select(id => id.ToString())], review.Defects.Count,
                review.IsSynthetic),
            "PEN-72");
        return review;
    }

    public Result<Unit> Correct(RecordDefectCorrected command, Act act)
    {
        if (Status == FileReviewStatus.Withdrawn) return BureauErrors.TakenBack;
        if (Status == FileReviewStatus.Drafted) return FileReviewErrors.NotConfirmed;
        if (Defects.FirstOrDefault(known => known.Number == command.DefectNumber) is not { } defect) return FileReviewErrors.NoSuchDefect;
        if (!defect.IsOpen) return FileReviewErrors.DefectCorrected;
        if (command.CorrectedOn < ReviewedOn) return FileReviewErrors.CorrectedBeforeReview;
        Defects =
        [
            .. Defects.Select(known => known.Number == defect.Number
                ? known with { CorrectedOn = command.CorrectedOn, Correction = command.Correction }
                : known),
        ];
        if (OpenDefects == 0) Status = FileReviewStatus.Corrected;
        Record(
            nameof(FileReviewDefectCorrected), act,
            new FileReviewDefectCorrected(Id, defect.Number, defect.CaseId, command.CorrectedOn, OpenDefects));
        return Unit.Value;
    }

    public Result<Unit> Withdraw(string reason, Act act)
    {
        if (Status == FileReviewStatus.Withdrawn) return BureauErrors.TakenBack;
        var wasDraft = Status == FileReviewStatus.Drafted;
        if (wasDraft && ReviewerId != act.ActorId) return FileReviewErrors.ReviewOfAnother;
        Status = FileReviewStatus.Withdrawn;
        WithdrawalReason = reason;
        if (wasDraft)
        {
            // Nobody else was told of a draft. The draw itself stays in the record: it cannot be repeated in secret until it pleases.
            Record("FileDrawWithdrawn", act, happened: null);
            return Unit.Value;
        }

        Record(nameof(FileReviewWithdrawn), act, new FileReviewWithdrawn(Id, ReviewedOn, act.Day));
        return Unit.Value;
    }
}

/// <summary>How far a review is.</summary>
internal enum FileReviewStatus
{
    /// <summary>With defects that are open.</summary>
    Recorded,

    /// <summary>Without an open defect.</summary>
    Corrected,

    /// <summary>Taken back.</summary>
    Withdrawn,

    /// <summary>Drawn and scored, and not yet confirmed by the reviewer.</summary>
    Drafted,
}
