using Enforcement.Bureau;
using Enforcement.Contracts.V1;
using Enforcement.Persistence;
using Microsoft.EntityFrameworkCore;
using Organization.Contracts;
using Platform.Hosting.Calls;
using Platform.Journal;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.DeadlineWarnings;

/// <summary>Reads warnings of time limits.</summary>
internal sealed class WarningQueries(EnforcementDbContext db)
{
    public async Task<WarningView?> FindAsync(string id, Act reader, CancellationToken cancellation)
    {
        if (!Guid.TryParse(id, out var key)) return null;
        return await db.Set<DeadlineWarning>().AsNoTracking().FirstOrDefaultAsync(known => known.Street == reader.Street && known.Id == key, cancellation) is { } found
            ? View(found)
            : null;
    }

    public async Task<ListWarningsReply> ListAsync(ListWarningsRequest request, Act reader, CancellationToken cancellation)
    {
        var warnings = Filtered(request, reader);
        var total = await warnings.CountAsync(cancellation);
        var ordered = request.Waiting
            ? warnings.OrderBy(known => known.AnswerUntil).ThenBy(known => known.Id)
            : warnings.OrderByDescending(known => known.RaisedOn).ThenByDescending(known => known.Id);
        var page = await ordered.Skip(Paging.Skip(request.Page, request.Size)).Take(Paging.Size(request.Size)).ToListAsync(cancellation);
        return new ListWarningsReply { Total = total, Items = { page.Select(View) } };
    }

    private IQueryable<DeadlineWarning> Filtered(ListWarningsRequest request, Act reader)
    {
        var all = db.Set<DeadlineWarning>().AsNoTracking();
        Guid? subject = Guid.TryParse(request.CaseId, out var filed) ? filed : Guid.TryParse(request.WorkOrderId, out var order) ? order : null;
        var warnings = request.OpenOnly || request.Waiting ? all.OpenIn(reader.Street) : all.Where(known => known.Street == reader.Street);
        if (subject is { } id) warnings = warnings.Where(known => known.SubjectId == id);
        if (Enum.TryParse<WarningState>(request.Status, out var state) && Enum.IsDefined(state)) warnings = warnings.Where(known => known.State == state);
        if (request.Level != Wire.WarningLevel.Unspecified)
        {
            var level = (WarningLevel)((int)request.Level - 1);
            warnings = warnings.Where(known => known.Level == level);
        }

        if (WireTime.Day(request.DueFrom) is { } from) warnings = warnings.Where(known => known.DueOn >= from);
        if (WireTime.Day(request.DueTo) is { } to) warnings = warnings.Where(known => known.DueOn <= to);
        return request.Waiting ? warnings.WaitingFor(reader) : warnings;
    }

    private static WarningView View(DeadlineWarning warning) => new()
    {
        Id = warning.Id.ToString(),
        Title = $"{warning.SubjectNumber}　{warning.Task}",
        Status = warning.State.ToString(),
        Level = (Wire.WarningLevel)((int)warning.Level + 1),
        CaseId = warning.Subject == WarnedRecord.Case ? warning.SubjectId.ToString() : "",
        WorkOrderId = warning.Subject == WarnedRecord.WorkOrder ? warning.SubjectId.ToString() : "",
        Task = warning.Task,
        DueOn = WireTime.Day(warning.DueOn),
        DaysLeft = warning.DaysLeft,
        CountsWorkingDays = warning.CountsWorkingDays,
        RuleId = warning.RuleId,
        Article = warning.Article,
        RaisedOn = WireTime.Day(warning.RaisedOn),
        OfficerId = warning.OfficerId?.ToString() ?? "",
        Recipients = { warning.Recipients.Select(Recipient) },
        AnswerUntil = WireTime.Day(warning.AnswerUntil),
        Answers = { warning.Answers.Select(Answer) },
        Instructions = { warning.Instructions.Select(Instruction) },
        SettledOn = WireTime.Day(warning.SettledOn),
        Ending = warning.Ending is { } ending ? (Wire.WarningEnding)((int)ending + 1) : Wire.WarningEnding.Unspecified,
        IsSynthetic = warning.IsSynthetic,
    };

    private static WarningAnswerView Answer(WarningAnswer answer) => new()
    {
        Number = answer.Number,
        Reason = answer.Reason,
        Measures = answer.Measures,
        FinishOn = WireTime.Day(answer.FinishOn),
        AnsweredBy = answer.AnsweredBy.ToString(),
        AnsweredOn = WireTime.Day(answer.AnsweredOn),
    };

    private static WarningInstructionView Instruction(WarningInstruction instruction) => new()
    {
        Number = instruction.Number,
        Instruction = instruction.Text,
        FinishOn = WireTime.Day(instruction.FinishOn),
        InstructedBy = instruction.InstructedBy.ToString(),
        InstructedAs = Recipient(instruction.InstructedAs),
        InstructedOn = WireTime.Day(instruction.InstructedOn),
    };

    private static Wire.WarningRecipient Recipient(WarningRecipient recipient) => (Wire.WarningRecipient)((int)recipient + 1);
}

internal static class WarningFilters
{
    /// <summary>
    /// The warnings of a street that are not settled: some hundreds among those of all its years. Their index is taken only by a query that leaves
    /// the settled ones out in so many words.
    /// </summary>
    public static IQueryable<DeadlineWarning> OpenIn(this IQueryable<DeadlineWarning> warnings, string street) =>
        warnings.Where(known => known.Street == street && known.State != WarningState.Settled);

    /// <summary>
    /// Those that ask the reader for something: the officer for an answer; the head for an instruction once a limit was missed, and for a look while
    /// an urging or a warning that has no officer is unanswered; a leader for an instruction on what climbed that far.
    /// </summary>
    public static IQueryable<DeadlineWarning> WaitingFor(this IQueryable<DeadlineWarning> warnings, Act reader)
    {
        var isHead = reader.Roles.Contains(Roles.EnforcementHead);
        var isLeader = reader.Roles.Contains(Roles.Leader);
        return warnings.Where(known =>
            (known.State == WarningState.Raised && known.OfficerId == reader.ActorId)
            || (isHead && !known.IsInstructedByHead && (known.OfficerId == null || known.OfficerId != reader.ActorId)
                && (known.Level == WarningLevel.Supervision || known.Level == WarningLevel.Escalation
                    || (known.State == WarningState.Raised && (known.Level == WarningLevel.Urging || known.OfficerId == null))))
            || (isLeader && known.Level == WarningLevel.Escalation && !known.IsInstructedByLeader));
    }
}
