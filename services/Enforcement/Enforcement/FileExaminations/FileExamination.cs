using Enforcement.Bureau;
using Platform.Law.Results;

namespace Enforcement.FileExaminations;

/// <summary>An item of a standard that a file does not hold, and where.</summary>
internal sealed record ExaminationFinding(ExaminationItem Item, IReadOnlyList<string> Places)
{
    public FileCheck Check => FileChecks.Of(Item.Check);

    /// <summary>The finding as what stands against the signature.</summary>
    public Refusal Refusal => WorkRules.Catalogue.Refuse(
        "EXM-01", "enforcement.file_disqualified", ErrorKind.State, $"案卷评查否决项目不符合：{Text}。", Cure);

    public string Text => $"{Item.Text}（{string.Join("、", Places)}）";

    private string Cure => Check.Mends.Length > 0 ? "请按案卷评查所列的步骤改正。" : "该项无法在本案中改正的，请依法终止调查或者移送有权机关。";
}

/// <summary>
/// What an examination of a file (案卷评查) comes to by one standard on one day. It is found anew whenever it is asked for: nothing of an open file
/// is kept, so that it never says what was true before.
/// </summary>
internal sealed record FileExamination(
    string Standard, IReadOnlyList<ExaminationFinding> Findings, IReadOnlyList<ExaminationItem> Holding, IReadOnlyList<ExaminationItem> Waiting)
{
    private const int FullScore = 100;

    /// <summary>Findings that alone disqualify the file, in the order of the standard.</summary>
    public IReadOnlyList<ExaminationFinding> Fatal => [.. Findings.Where(finding => finding.Item.IsFatal)];

    public bool IsDisqualified => Findings.Any(finding => finding.Item.IsFatal);

    public int LostPoints => Findings.Sum(finding => finding.Item.Points);

    /// <summary>100 less what the findings cost, never below 0.</summary>
    public int Score => Math.Max(0, FullScore - LostPoints);

    /// <summary>What refuses the signature, all of it at once; null when nothing fatal is found.</summary>
    public Refusal? AgainstSignature => Fatal is [_, ..] fatal
        ? fatal[0].Refusal with
        {
            Message = $"案卷评查有{fatal.Count}项否决项目不符合：{string.Join("；", fatal.Select(finding => finding.Text))}。",
            Faults = fatal.Count == 1 ? [] : [.. fatal.Select(finding => new FieldFault($"file.{finding.Item.Check}", "item_not_held", $"{finding.Text}（{finding.Check.RuleId}）"))],
        }
        : null;

    public static FileExamination Of(ExaminedFile file, StandardInForce standard)
    {
        List<ExaminationFinding> findings = [];
        List<ExaminationItem> holding = [];
        List<ExaminationItem> waiting = [];
        foreach (var item in standard.Items.Where(item => item.Covers(file.File.Track, file.Outcome)))
        {
            var check = FileChecks.Of(item.Check);
            if (!check.Applies(file)) waiting.Add(item);
            else if (check.Faults(file).ToList() is [_, ..] places) findings.Add(new ExaminationFinding(item, places));
            else holding.Add(item);
        }

        return new FileExamination(standard.Title, findings, holding, waiting);
    }
}
