using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Organization;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Appraisals;

/// <summary>Reads appraisals and responsibility systems; an officer sees his own line only.</summary>
internal sealed class AppraisalQueries(EnforcementDbContext db)
{
    public async Task<AppraisalView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        return await Appraisals(reader).FirstOrDefaultAsync(known => known.Id == key, cancellation) is { } found ? View(found, reader, await db.SettingOfAsync(reader.Street, cancellation)) : null;
    }

    public async Task<ListAppraisalsReply> ListAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var appraisals = Appraisals(reader);
        if (filter.From is { } from) appraisals = appraisals.Where(known => known.AppraisedOn >= from);
        if (filter.To is { } to) appraisals = appraisals.Where(known => known.AppraisedOn <= to);
        if (filter.StatusAs<AppraisalStatus>() is { } status) appraisals = appraisals.Where(known => known.Status == status);
        var (page, total) = await appraisals.OrderByDescending(known => known.Month).ThenByDescending(known => known.Round)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        var setting = await db.SettingOfAsync(reader.Street, cancellation);
        return new ListAppraisalsReply { Total = total, Items = { page.Select(known => View(known, reader, setting)) } };
    }

    public async Task<ListResponsibilitySystemsReply> SystemsAsync(BureauFilter filter, Act reader, CancellationToken cancellation)
    {
        var systems = db.Set<ResponsibilitySystem>().AsNoTracking().Where(system => system.Street == reader.Street);
        if (filter.From is { } from) systems = systems.Where(system => system.IssuedOn >= from);
        if (filter.To is { } to) systems = systems.Where(system => system.IssuedOn <= to);
        if (filter.StatusAs<ResponsibilityStatus>() is { } status) systems = systems.Where(system => system.Status == status);
        var (page, total) = await systems.OrderByDescending(system => system.IssuedOn).ThenByDescending(system => system.Id)
            .PageAsync(keeps: null, filter.Page, filter.Size, cancellation);
        return new ListResponsibilitySystemsReply { Total = total, Items = { page.Select(View) } };
    }

    private IQueryable<Appraisal> Appraisals(Act reader) => db.Set<Appraisal>().AsNoTracking().Where(known => known.Street == reader.Street);

    private static AppraisalView View(Appraisal appraisal, Act reader, LegalSetting setting)
    {
        var seesAll = reader.Roles.Contains(Roles.EnforcementHead) || reader.Roles.Contains(Roles.Leader);
        return new AppraisalView
        {
            Id = appraisal.Id.ToString(),
            Status = appraisal.Status.ToString(),
            Month = Appraisal.MonthText(appraisal.Month),
            AppraisedOn = WireTime.Day(appraisal.AppraisedOn),
            Lines = { appraisal.Lines.Where(line => seesAll || line.OfficerId == reader.ActorId).Select(View) },
            AnswerUntil = WireTime.Day(appraisal.AnswerDue(setting)),
            WithdrawalReason = appraisal.WithdrawalReason,
            IsSynthetic = appraisal.IsSynthetic,
        };
    }

    private static Wire.AppraisalLine View(AppraisalLine line) => new()
    {
        OfficerId = line.OfficerId.ToString(),
        Remark = line.Remark,
        CasesFiled = line.Facts.CasesFiled,
        CasesOverdue = line.Facts.CasesOverdue,
        OrdersResolved = line.Facts.OrdersResolved,
        OrdersLate = line.Facts.OrdersLate,
        FilesReviewed = line.Facts.FilesReviewed,
        DefectsFound = line.Facts.DefectsFound,
        DefectsOpen = line.Facts.DefectsOpen,
        Returns = line.Facts.Returns,
        FilesScored = line.Facts.FilesScored,
        MeanScore = line.Facts.FilesScored == 0 ? 0 : line.Facts.ScoreSum / line.Facts.FilesScored,
        FilesDisqualified = line.Facts.FilesDisqualified,
        Answer = line.Answer?.Text ?? "",
        AnsweredOn = WireTime.Day(line.Answer?.AnsweredOn),
        Reply = line.Answer?.Reply ?? "",
        RepliedOn = WireTime.Day(line.Answer?.RepliedOn),
    };

    private static ResponsibilitySystemView View(ResponsibilitySystem system) => new()
    {
        Id = system.Id.ToString(),
        Status = system.Status.ToString(),
        Title = system.Title,
        DocumentNumber = system.DocumentNumber,
        IssuedOn = WireTime.Day(system.IssuedOn),
        Posts = { system.Posts.Select(post => new Wire.ResponsiblePost { Post = post.Post, Duty = post.Duty }) },
        RepealedOn = WireTime.Day(system.RepealedOn),
        RepealReason = system.RepealReason,
        IsSynthetic = system.IsSynthetic,
    };
}
