using Enforcement.Contracts.V1;
using Enforcement.Discretion;
using Enforcement.FileExaminations;
using Enforcement.Organization;
using Enforcement.Persistence;
using Enforcement.Publications;
using Enforcement.Violations;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Platform.Law.Calendars;
using Platform.Law.Deadlines;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Reads cases for the portal.</summary>
internal sealed class CaseQueries(EnforcementDbContext db, FileExaminer examiner)
{
    private const int LargestPage = 200;

    public async Task<PenaltyCaseView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        var found = await db.Cases.AsNoTracking().InStreet(reader.Street, key, cancellation);
        if (found is null) return null;
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        var certified = await db.Certificates.HoldersOn(reader.Day, [found.LeadOfficerId, found.AssistingOfficerId], cancellation);
        var benchmark = await db.Benchmarks.AsNoTracking().InForce(reader.Street, found.ViolationCode, found.FiledOn, cancellation);
        var examination = found.Status == CaseStatus.Noticed ? await examiner.ExamineAsync(found, setting, reader.Day, intended: null, cancellation) : null;
        var violation = await db.Violations.OfCodeAsync(reader.Street, found.ViolationCode, cancellation);
        var view = new CaseView(found, reader).Whole(setting, certified.Contains, benchmark is not null, examination, found.LawOn(violation, reader.Day));
        view.ClueId = (await db.Clues.AsNoTracking().Where(clue => clue.Street == reader.Street && clue.CaseId == key).Select(clue => clue.Id).ToListAsync(cancellation))
            .Select(clue => clue.ToString()).FirstOrDefault() ?? "";
        if (!view.MaySeeParty) return view;
        var earlier = await db.Cases.Earlier(reader.Street, found.Party, found.ViolationCode, found.FiledOn, found.FiledOn, found.Id, cancellation);
        view.EarlierCases.AddRange(earlier.Select(CaseWire.Earlier));
        return view;
    }

    public async Task<ListPenaltyCasesReply> ListAsync(ListPenaltyCasesRequest request, Act reader, CancellationToken cancellation)
    {
        var cases = OfTrack(request.Track, reader);
        if (Enum.TryParse<CaseStatus>(request.Status, out var status))
            cases = (status == CaseStatus.Closed ? cases : cases.OpenIn(reader.Street)).Where(filed => filed.Status == status);
        if (WireTime.Day(request.FiledFrom) is { } from) cases = cases.Where(filed => filed.FiledOn >= from);
        if (WireTime.Day(request.FiledTo) is { } to) cases = cases.Where(filed => filed.FiledOn <= to);
        cases = Decided(cases, request.DecidedFrom, request.DecidedTo, request.Outcome);
        if (Guid.TryParse(request.LeadOfficerId, out var lead)) cases = cases.Where(filed => filed.LeadOfficerId == lead);
        if (request.Text.Length > 0)
        {
            cases = cases.Where(filed =>
                filed.Number.Contains(request.Text) || filed.DecisionNumber.Contains(request.Text) || filed.Cause.Contains(request.Text));
        }

        var total = await cases.CountAsync(cancellation);
        var page = await Page(cases.OrderByDescending(filed => filed.FiledOn).ThenByDescending(filed => filed.Sequence), request.Page, request.Size)
            .ToListAsync(cancellation);
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        return new ListPenaltyCasesReply { Total = total, Items = { page.Select(filed => CaseView.Summary(filed, reader, setting.Calendar)) } };
    }

    public async Task<ListMyCasesReply> ListMineAsync(ListMyCasesRequest request, Act reader, CancellationToken cancellation)
    {
        var cases = db.Cases.AsNoTracking().OpenIn(reader.Street);
        if (!reader.Roles.Contains(Roles.EnforcementHead))
            cases = cases.Where(filed => filed.LeadOfficerId == reader.ActorId || filed.AssistingOfficerId == reader.ActorId);
        var total = await cases.CountAsync(cancellation);
        var page = await Page(cases.OrderBy(filed => filed.DueOn == null).ThenBy(filed => filed.DueOn).ThenBy(filed => filed.Id), request.Page, request.Size)
            .ToListAsync(cancellation);
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        return new ListMyCasesReply { Total = total, Items = { page.Select(filed => ToDo(filed, setting.Calendar, reader.Day)) } };
    }

    public async Task<ListPublishedPenaltiesReply> ListPublishedAsync(
        ListPublishedPenaltiesRequest request, Act reader, CancellationToken cancellation)
    {
        var cases = OfTrack(request.Track, reader).Where(filed => filed.IsPublic);
        cases = Decided(cases, request.DecidedFrom, request.DecidedTo, request.Outcome);
        if (ActForms.IsChosen(request.Kind))
        {
            var kind = $"|{(PenaltyKind)((int)request.Kind - 1)}|";
            cases = cases.Where(filed => filed.ImposedKinds.Contains(kind));
        }

        if (request.Text.Length > 0)
        {
            cases = cases.Where(filed =>
                filed.DecisionNumber.Contains(request.Text) || filed.Cause.Contains(request.Text)
                || filed.PublicParty.Contains(request.Text));
        }

        var total = await cases.CountAsync(cancellation);
        var page = await Page(cases.OrderByDescending(filed => filed.DecidedOn).ThenByDescending(filed => filed.Id), request.Page, request.Size)
            .ToListAsync(cancellation);
        return new ListPublishedPenaltiesReply { Total = total, Items = { page.Select(PublishedPenalties.Of) } };
    }

    private static IQueryable<PenaltyCase> Page(IQueryable<PenaltyCase> cases, int page, int size)
    {
        var rows = Math.Clamp(size, 1, LargestPage);
        return cases.Skip((Math.Max(page, 1) - 1) * rows).Take(rows);
    }

    private static IQueryable<PenaltyCase> Decided(IQueryable<PenaltyCase> cases, string from, string to, Wire.CaseOutcome outcome)
    {
        if (WireTime.Day(from) is { } first) cases = cases.Where(filed => filed.DecidedOn >= first);
        if (WireTime.Day(to) is { } last) cases = cases.Where(filed => filed.DecidedOn <= last);
        if (!ActForms.IsChosen(outcome)) return cases;
        var chosen = (CaseOutcome)((int)outcome - 1);
        return cases.Where(filed => filed.Outcome == chosen);
    }

    private IQueryable<PenaltyCase> OfTrack(Wire.CaseTrack wire, Act reader)
    {
        var cases = db.Cases.AsNoTracking().Where(filed => filed.Street == reader.Street);
        if (!ActForms.IsChosen(wire)) return cases;
        var track = (CaseTrack)((int)wire - 1);
        return cases.Where(filed => filed.Track == track);
    }

    private static CaseToDo ToDo(PenaltyCase filed, WorkCalendar calendar, DateOnly today)
    {
        var (duty, due) = filed.DutyOn(today, calendar);
        return new CaseToDo
        {
            Id = filed.Id.ToString(),
            Number = filed.Number,
            Track = (Wire.CaseTrack)((int)filed.Track + 1),
            Cause = filed.Cause,
            Status = filed.Status.ToString(),
            LeadOfficerId = filed.LeadOfficerId.ToString(),
            DueOn = WireTime.Day(due),
            DueCode = duty?.Code ?? "",
            DueTitle = duty is null ? "" : TitleOf(duty.Code, isLate: due < today),
            IsOverdue = due < today,
            IsSynthetic = filed.IsSynthetic,
            DaysLeft = duty is null ? 0 : CaseWire.DaysLeft(duty, calendar, today),
            CountsWorkingDays = duty?.Limit.Unit == DayUnit.WorkingDay,
        };
    }

    // A measure whose term is over is decided upon no more: what is left to do is to give the things back.
    private static string TitleOf(string code, bool isLate) => (code, isLate) switch
    {
        ("D07", true) => "查封、扣押期限届满，立即退还财物",
        _ => DeadlineRules.Require(code).Title,
    };
}
