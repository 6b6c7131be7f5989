using Microsoft.EntityFrameworkCore;
using Organization.Contracts.V1;
using Organization.Persistence;
using Platform.Hosting.Calls;
using Platform.Journal;

namespace Organization.Exams;

/// <summary>Reads exams, their results by unit, and the sittings.</summary>
internal sealed class ExamQueries(OrganizationDbContext db)
{
    public async Task<ExamView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        var exam = await db.Exams.ReadAsync(id, reader, cancellation);
        if (exam is null) return null;
        var units = await db.Sittings.AsNoTracking().Of(reader).Where(sitting => sitting.ExamId == exam.Id)
            .GroupBy(sitting => sitting.Unit)
            .Select(group => new { Unit = group.Key, Sat = group.Count(), Passed = group.Count(sitting => sitting.IsPassed) })
            .OrderBy(unit => unit.Unit)
            .ToListAsync(cancellation);
        var view = View(exam);
        view.Units.AddRange(units.Select(unit => new UnitResult { Unit = unit.Unit, Sat = unit.Sat, Passed = unit.Passed }));
        return view;
    }

    public async Task<ListExamsReply> ListAsync(ListExamsRequest request, Act reader, CancellationToken cancellation)
    {
        var exams = db.Exams.AsNoTracking().Of(reader);
        if (WireTime.Day(request.From) is { } from) exams = exams.Where(exam => exam.OpensOn >= from);
        if (WireTime.Day(request.To) is { } to) exams = exams.Where(exam => exam.OpensOn <= to);
        var total = await exams.CountAsync(cancellation);
        var page = await exams.OrderByDescending(exam => exam.OpensOn).ThenByDescending(exam => exam.Id)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListExamsReply { Total = total, Items = { page.Select(View) } };
    }

    public async Task<ListSittingsReply> SittingsAsync(ListSittingsRequest request, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(request.ExamId, out var examId)) return new ListSittingsReply();
        var sittings = db.Sittings.AsNoTracking().Of(reader).Where(sitting => sitting.ExamId == examId);
        var total = await sittings.CountAsync(cancellation);
        var page = await sittings.OrderBy(sitting => sitting.SatOn).ThenBy(sitting => sitting.Id)
            .Page(request.Page, request.Size).ToListAsync(cancellation);
        return new ListSittingsReply { Total = total, Items = { page.Select(View) } };
    }

    private static ExamView View(LawExam exam) => new()
    {
        Id = exam.Id.ToString(),
        Title = exam.Title,
        Topic = exam.Topic,
        OpensOn = WireTime.Day(exam.OpensOn),
        ClosesOn = WireTime.Day(exam.ClosesOn),
        QuestionCount = exam.QuestionCount,
        MaxPoints = exam.MaxPoints,
        PassPoints = exam.PassPoints,
        ExpectedCount = exam.ExpectedCount,
        Sat = exam.Sat,
        Passed = exam.Passed,
        ClosedOn = WireTime.Day(exam.ClosedOn),
        IsSynthetic = exam.IsSynthetic,
    };

    private static SittingView View(ExamSitting sitting) => new()
    {
        Id = sitting.Id.ToString(),
        CandidateId = sitting.CandidateId.ToString(),
        Unit = sitting.Unit,
        Points = sitting.Points,
        IsPassed = sitting.IsPassed,
        SatOn = WireTime.Day(sitting.SatOn),
        IsSynthetic = sitting.IsSynthetic,
    };
}
