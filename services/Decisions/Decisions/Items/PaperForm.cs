using Platform.Hosting.Calls;
using Wire = Decisions.Contracts.V1;

namespace Decisions.Items;

/// <summary>Reads the papers of a step; a paper may not be dated in the future.</summary>
internal static class PaperForm
{
    public static IReadOnlyList<Paper> Read(IReadOnlyList<Wire.Paper> papers, DateOnly today, FieldFaults faults, bool required = true)
    {
        faults.Require(!required || papers.Count > 0, "papers", "papers_missing", "请附材料。");
        List<Paper> read = [];
        for (var index = 0; index < papers.Count; index++)
        {
            var paper = papers[index];
            var field = $"papers[{index}]";
            faults.Chosen($"{field}.kind", paper.Kind, "材料类型");
            faults.Text($"{field}.title", paper.Title, Forms.LongestName, "材料名称");
            faults.OptionalText($"{field}.text", paper.Text, Forms.LongestText, "材料内容");
            var dated = faults.PastDay($"{field}.dated", paper.Dated, "材料日期", today);
            read.Add(new Paper((PaperKind)((int)paper.Kind - 1), paper.Title, paper.Number, dated, paper.Text));
        }

        return read;
    }
}
