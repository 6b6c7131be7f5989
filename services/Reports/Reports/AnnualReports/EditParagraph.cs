using Platform.Journal;
using Platform.Law.Results;
using Reports.Persistence;
using Reports.Text;

namespace Reports.AnnualReports;

/// <summary>Sets a paragraph's wording; an empty one restores the template.</summary>
internal sealed record EditParagraph(int Year, string ParagraphId, string Wording);

internal sealed class EditParagraphHandler(ReportsDbContext db, ReportCompiler compiler)
{
    public async Task<Result<DraftChanged>> HandleAsync(EditParagraph command, Act act, CancellationToken cancellation)
    {
        var report = await db.Reports.OfYear(act.Street, command.Year, cancellation);
        if (report is null) return ReportErrors.NotCompiled;
        if (report.Status != ReportStatus.Draft) return ReportErrors.NotADraft;
        if (!ReportTemplate.Sections.SelectMany(section => section.Paragraphs).Any(paragraph => paragraph.Id == command.ParagraphId))
            return ReportErrors.ParagraphNotFound;
        var faults = WordingCheck.Faults(command.Wording);
        if (faults.Count > 0) return Refusal.Invalid("reports.wording_invalid", $"还不能保存，有{faults.Count}处要改。", faults);
        var edits = report.Edits.Where(edit => edit.ParagraphId != command.ParagraphId).ToList();
        if (command.Wording.Length > 0) edits.Add(new ParagraphEdit(command.ParagraphId, command.Wording, act.ActorId, act.At));
        var compiled = await compiler.CompileAsync(act.Street, report.Year, edits, report.Taken, cancellation);
        var done = report.Recompile("ReportParagraphEdited", compiled, edits, report.Taken, act);
        if (done.IsRefused) return done.Refusal;
        return await db.CommitAsync(new DraftChanged(report.Id, report.Year, report.Body.Unproved), cancellation);
    }
}
