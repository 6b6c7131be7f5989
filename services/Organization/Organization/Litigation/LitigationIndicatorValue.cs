using Organization.Contracts.Events.V1;
using Platform.Journal;
using Platform.Law.Results;

namespace Organization.Litigation;

/// <summary>The value of one indicator in one year.</summary>
internal sealed class LitigationIndicatorValue : Aggregate
{
    private const long WholeInBasisPoints = 10_000;

    private LitigationIndicatorValue()
    {
    }

    private LitigationIndicatorValue(Guid id, string street)
        : base(id, street)
    {
    }

    public LitigationIndicator Indicator { get; private set; }

    public int Year { get; private set; }

    /// <summary>A count for <see cref="LitigationIndicator.Suits"/>, else basis points.</summary>
    public long Value { get; private set; }

    public IndicatorDirection Direction { get; private set; }

    public string Label { get; private set; } = "";

    public string CorrectionReason { get; private set; } = "";

    public bool IsSynthetic { get; private set; }

    public static Result<LitigationIndicatorValue> Enter(RecordIndicator command, Act act)
    {
        if (command.Year > act.Day.Year) return LitigationErrors.YearAhead;
        if (!IsPossible(command.Indicator, command.Value)) return LitigationErrors.ValueImpossible(command.Indicator);
        var value = new LitigationIndicatorValue(act.NewId(), act.Street)
        {
            Indicator = command.Indicator,
            Year = command.Year,
            Value = command.Value,
            Direction = command.Direction,
            Label = command.Label.Length == 0 ? UsualLabel(command.Indicator) : command.Label,
            IsSynthetic = command.IsSynthetic,
        };
        value.Record(
            nameof(LitigationIndicatorRecorded), act,
            new LitigationIndicatorRecorded(
                value.Id, value.Indicator.ToString(), value.Label, value.Year, value.Value, value.Direction.ToString(), value.IsSynthetic),
            Rules(value.Indicator));
        return value;
    }

    public Result<Unit> Correct(CorrectIndicator command, Act act)
    {
        if (!IsPossible(Indicator, command.Value)) return LitigationErrors.ValueImpossible(Indicator);
        if (command.Value == Value) return LitigationErrors.SameValue;
        Value = command.Value;
        CorrectionReason = command.Reason;
        Record(
            nameof(LitigationIndicatorCorrected), act,
            new LitigationIndicatorCorrected(
                Id, Indicator.ToString(), Label, Year, Value, Direction.ToString(), CorrectionReason, IsSynthetic),
            Rules(Indicator));
        return Unit.Value;
    }

    private static bool IsPossible(LitigationIndicator indicator, long value) =>
        value >= 0 && (indicator == LitigationIndicator.Suits || value <= WholeInBasisPoints);

    private static string UsualLabel(LitigationIndicator indicator) => indicator switch
    {
        LitigationIndicator.Suits => "行政诉讼案件数",
        LitigationIndicator.LossRate => "行政诉讼败诉率",
        _ => "行政机关负责人出庭应诉率",
    };

    private static string[] Rules(LitigationIndicator indicator) =>
        indicator == LitigationIndicator.HeadAttendanceRate ? ["TRN-12", "LIT-06", "LIT-10"] : ["TRN-12"];
}
