using Platform.Journal;

namespace Organization.Contracts.Events.V1;

/// <summary>A task of work points or a work plan was completed.</summary>
/// <param name="Subject">The document's id.</param>
/// <param name="TaskId">The task's id.</param>
/// <param name="Kind"><c>WorkPoints</c> (工作要点) or <c>WorkPlan</c> (年度工作计划).</param>
/// <param name="Year">Year the document is for.</param>
/// <param name="Title">The task.</param>
/// <param name="OwnerOffice">Code of the office that answers for it.</param>
/// <param name="Due">Last day.</param>
/// <param name="IsKeyTask">Whether it is a key task (重点任务).</param>
/// <param name="Aim">What it aims at; empty when not stated.</param>
/// <param name="CompletedOn">Day of completion.</param>
/// <param name="Result">What came of it.</param>
/// <param name="IsSynthetic">True when the record is synthetic sample data, false when it is published fact.</param>
[EventName("urn:platform:organization:work-task-completed:v1", 1)]
public sealed record WorkTaskCompleted(
    Guid Subject, Guid TaskId, string Kind, int Year, string Title, string OwnerOffice, DateOnly Due, bool IsKeyTask, string Aim,
    DateOnly CompletedOn, string Result, bool IsSynthetic) : IIntegrationEvent;
