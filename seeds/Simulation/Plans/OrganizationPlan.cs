using Google.Protobuf;
using Google.Protobuf.Reflection;
using Organization.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>Pillar one: committee, meetings, work points, drive, study, exams and indicators.</summary>
internal sealed class OrganizationPlan(Script script)
{
    private static readonly OrganizationFacts s_facts = OrganizationFacts.Sample;
    private static readonly Person s_clerk = StaffFacts.JudicialClerk;

    public void Write()
    {
        WriteCommittee();
        WriteMeetings();
        WriteWork("points", WorkPointsKind.WorkPoints, s_facts.WorkPoints, "meeting/special");
        WriteWork("plan", WorkPointsKind.WorkPlan, s_facts.WorkPlan, meeting: null);
        WriteWork("plan-next", WorkPointsKind.WorkPlan, s_facts.NextPlan, meeting: null);
        WriteDrive();
        WriteStudy();
        WriteIndicators();
        foreach (var exam in s_facts.Exams) WriteExam(exam);
    }

    private void WriteCommittee()
    {
        var committee = s_facts.Committee;
        Do(Staging.FoundedOn.At(10), "committee", Committees.Descriptor, _ => new EstablishCommitteeRequest
        {
            Name = committee.Name,
            OfficeName = committee.Office,
            EstablishedOn = committee.EstablishedOn.Wire(),
            DocumentNumber = committee.Document,
            IsSynthetic = true,
        });
        foreach (var member in committee.Members)
        {
            var on = member.From < Staging.FoundedOn ? Staging.FoundedOn : member.From;
            Do(on.At(10), $"member/{member.Key}", Committees.Descriptor, known => new AppointMemberRequest
            {
                CommitteeId = known["committee"],
                Role = Staging.Kind<CommitteeRole>(member.Role),
                PostTitle = member.Post,
                Unit = member.Unit,
                From = member.From.Wire(),
                IsJoint = member.Joint,
                IsSynthetic = true,
            });
            if (member.To is not { } to) continue;
            Do(to.At(9), $"member/{member.Key}/end", Committees.Descriptor, known => new EndMembershipRequest
            {
                CommitteeId = known["committee"],
                MembershipId = known[$"member/{member.Key}"],
                To = to.Wire(),
                Reason = member.Reason,
            });
        }
    }

    private void WriteMeetings()
    {
        WriteMeeting("meeting/special", MeetingKind.CommitteeSpecial, s_facts.SpecialMeeting);
        WriteMeeting("meeting/cancelled", MeetingKind.CommitteeSpecial, s_facts.CancelledMeeting);
        WriteMeeting("meeting/enlarged", MeetingKind.EnlargedWorkMeeting, s_facts.EnlargedMeeting);
    }

    private void WriteMeeting(string key, MeetingKind kind, MeetingFact fact)
    {
        var planned = fact.PlannedOn.Worked(-7);
        Do(planned.At(10), key, Meetings.Descriptor, known =>
        {
            var request = new PlanMeetingRequest
            {
                Kind = kind,
                Title = fact.Title,
                PlannedOn = fact.PlannedOn.Wire(),
                CommitteeId = kind == MeetingKind.CommitteeSpecial ? known["committee"] : "",
                IsSynthetic = true,
            };
            request.Agenda.AddRange(fact.Agenda);
            return request;
        });
        if (fact.HeldOn is { } held)
        {
            if (held != fact.PlannedOn)
            {
                Do(fact.PlannedOn.Worked(-1).At(10), $"{key}/moved", Meetings.Descriptor, known => new RescheduleMeetingRequest { Id = known[key], PlannedOn = held.Wire() });
            }

            Do(held.At(16), $"{key}/held", Meetings.Descriptor, known => new HoldMeetingRequest
            {
                Id = known[key],
                HeldOn = held.Wire(),
                Attendance = fact.Attendance,
                Resolutions = { new Resolution { Text = fact.Resolution, ResultingDocument = fact.Document } },
            });
        }
        else
        {
            Do(fact.PlannedOn.Worked(-2).At(10), $"{key}/cancelled", Meetings.Descriptor, known => new CancelMeetingRequest { Id = known[key], Reason = fact.Reason });
        }
    }

    private void WriteWork(string key, WorkPointsKind kind, WorkFact fact, string? meeting)
    {
        Do(fact.IssuedOn.At(9), key, WorkPoints.Descriptor, known => new IssueWorkPointsRequest
        {
            Kind = kind,
            Year = fact.IssuedOn.Year,
            Title = fact.Title,
            DocumentNumber = fact.Number,
            IssuedOn = fact.IssuedOn.Wire(),
            MeetingId = meeting is null ? "" : known[meeting],
            // That the work points were issued is published; what the plan says is not.
            IsSynthetic = kind == WorkPointsKind.WorkPlan,
        });
        for (var index = 0; index < fact.Tasks.Count; index++)
        {
            var task = fact.Tasks[index];
            var name = $"{key}/task-{index + 1}";
            Do(fact.IssuedOn.At(10), name, WorkPoints.Descriptor, known => new AddTaskRequest
            {
                WorkPointsId = known[key],
                Title = task.Title,
                OwnerOffice = task.Office,
                Due = task.Due.Wire(),
                IsKeyTask = task.Key,
                Aim = task.Aim,
                IsSynthetic = true,
            });
            Do(new DateOnly(fact.IssuedOn.Year, 7, 5).At(10), $"{name}/progress", WorkPoints.Descriptor, known => new RecordTaskProgressRequest { WorkPointsId = known[key], TaskId = known[name], Progress = "按计划推进，完成过半。" });
            Complete(task.Done.At(16), key, name, task);
        }
    }

    /// <summary>Enters on a later day that the tasks of the next year's plan were completed in time.</summary>
    public void WriteNextPlanDone(DateOnly on)
    {
        for (var index = 0; index < s_facts.NextPlan.Tasks.Count; index++)
            Complete(on.At(10), "plan-next", $"plan-next/task-{index + 1}", s_facts.NextPlan.Tasks[index]);
    }

    private void Complete(DateTimeOffset at, string document, string name, TaskFact task) =>
        Do(at, $"{name}/done", WorkPoints.Descriptor, known => new CompleteTaskRequest
        {
            WorkPointsId = known[document],
            TaskId = known[name],
            CompletedOn = task.Done.Wire(),
            Result = task.Result,
        });

    private void WriteDrive()
    {
        var drive = s_facts.Drive;
        Do(drive.StartedOn.At(9), "drive", SpecialDrives.Descriptor, _ => new StartDriveRequest
        {
            Title = drive.Title,
            Aim = drive.Aim,
            StartedOn = drive.StartedOn.Wire(),
            IsSynthetic = true,
        });
        for (var index = 0; index < drive.Measures.Count; index++)
        {
            var measure = drive.Measures[index];
            Do(measure.On.At(11), $"drive/measure-{index + 1}", SpecialDrives.Descriptor, known => new RecordMeasureRequest
            {
                DriveId = known["drive"],
                Text = measure.Text,
                Office = measure.Office,
                TakenOn = measure.On.Wire(),
                IsSynthetic = true,
            });
        }

        for (var index = 0; index < drive.Staffing.Count; index++)
        {
            var staffing = drive.Staffing[index];
            Do(staffing.AsOf.At(15), $"drive/staffing-{index + 1}", SpecialDrives.Descriptor, known => new RecordStaffingRequest
            {
                DriveId = known["drive"],
                Unit = staffing.Unit,
                Duty = staffing.Duty,
                PostsNeeded = staffing.Needed,
                PostsFilled = staffing.Filled,
                AsOf = staffing.AsOf.Wire(),
                IsSynthetic = true,
            });
        }

        Do(drive.ConcludedOn.At(16), "drive/concluded", SpecialDrives.Descriptor, known => new ConcludeDriveRequest { DriveId = known["drive"], ConcludedOn = drive.ConcludedOn.Wire(), Outcome = drive.Outcome });
    }

    private void WriteStudy()
    {
        var sessions = s_facts.StudySessions.Take(FigureFacts.Sample.Published.StudySessions).Append(s_facts.LaterStudy).ToList();
        for (var index = 0; index < sessions.Count; index++) WriteSession($"study/{index + 1}", sessions[index]);
        WriteSession("study/withdrawn", s_facts.WithdrawnStudy);
        Do(s_facts.WithdrawnStudy.HeldOn.Worked(2).At(10), "study/withdrawn/withdraw", StudySessions.Descriptor, known => new WithdrawStudySessionRequest { Id = known["study/withdrawn"], Reason = "同一次学习重复登记。" });
    }

    private void WriteSession(string key, StudyFact fact) => Do(
        fact.HeldOn.At(16), key, StudySessions.Descriptor, _ => new RecordStudySessionRequest
        {
            Topic = fact.Topic,
            LawStudied = fact.Law,
            HeldOn = fact.HeldOn.Wire(),
            Attendance = fact.Attendance,
            Minutes = fact.Minutes,
            IsSynthetic = true,
        });

    private void WriteIndicators()
    {
        foreach (var fact in s_facts.Indicators)
        {
            var key = $"indicator/{fact.Year}/{fact.Indicator}";
            Do(fact.On.At(10), key, LitigationIndicators.Descriptor, _ => new RecordIndicatorRequest
            {
                Indicator = Staging.Kind<LitigationIndicator>(fact.Indicator),
                Year = fact.Year,
                Value = fact.Value,
                Direction = Staging.Kind<IndicatorDirection>(fact.Direction),
                IsSynthetic = true,
            });
            if (fact is not { Corrected: { } value, CorrectedOn: { } on }) continue;
            Do(on.At(10), $"{key}/corrected", LitigationIndicators.Descriptor, known => new CorrectIndicatorRequest { Id = known[key], Value = value, Reason = fact.Reason });
        }
    }

    private void WriteExam(ExamFact exam)
    {
        const int questions = 50;
        const int pass = 60;
        var candidates = StaffFacts.People.Where(person => person != StaffFacts.Administrator && person != StaffFacts.Lawyer).ToList();
        var key = $"exam/{exam.Key}";
        Do(exam.OpensOn.Worked(-5).At(9), key, Exams.Descriptor, _ => new ScheduleExamRequest
        {
            Title = exam.Title,
            Topic = exam.Topic,
            OpensOn = exam.OpensOn.Wire(),
            ClosesOn = exam.ClosesOn.Wire(),
            QuestionCount = questions,
            MaxPoints = 100,
            PassPoints = pass,
            ExpectedCount = candidates.Count,
            IsSynthetic = true,
        });
        var days = Days.WorkingDays(exam.OpensOn, exam.ClosesOn);
        foreach (var candidate in candidates)
        {
            var dice = new Dice($"{key}/{candidate.User}");
            var on = dice.Pick(days);
            Do(on.At(11), $"{key}/{candidate.User}", Exams.Descriptor, known => new RecordSittingRequest
            {
                ExamId = known[key],
                CandidateId = candidate.Id.Text(),
                Unit = Staging.OfficeName(candidate.Office),
                Points = dice.Between(pass - 4, 100),
                SatOn = on.Wire(),
                IsSynthetic = true,
            });
        }

        Do(exam.ClosedOn.At(10), $"{key}/closed", Exams.Descriptor, known => new CloseExamRequest { Id = known[key] });
    }

    private void Do<T>(DateTimeOffset at, string key, ServiceDescriptor service, Func<Known, T> request)
        where T : IMessage<T>, new() => script.Add(at, s_clerk, key, service, request);
}
