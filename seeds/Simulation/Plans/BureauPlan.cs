using Enforcement.Contracts.V1;
using Google.Protobuf;
using Google.Protobuf.Reflection;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>The bureau's cadences: weekly meetings, monthly appraisals, the lawyer's visits, reviews of files.</summary>
internal sealed class BureauPlan(Script script, IReadOnlyList<OrdinaryCase> cases)
{
    private static readonly EnforcementFacts s_facts = EnforcementFacts.Sample;
    private static readonly PublishedFigures s_figures = FigureFacts.Sample.Published;

    public void Write()
    {
        WriteMeetings();
        WriteAppraisals();
        WriteVisits();
        WriteFileReviews();
        WriteResponsibility();
    }

    private void WriteMeetings()
    {
        var monday = new DateOnly(2023, 1, 2);
        for (var week = 1; week <= s_figures.WeeklyMeetings; week++, monday = monday.AddDays(7))
        {
            // The first working day of the week; in weeks of long holidays that is a Saturday worked instead.
            WriteMeeting($"case-meeting/{week.Number(2)}", monday.Worked(0));
        }

        const string cancelled = "case-meeting/cancelled";
        var holiday = new DateOnly(2023, 10, 8);
        Plan(cancelled, holiday, holiday.Worked(-5));
        Do(holiday.Worked(-2).At(11), StaffFacts.BureauHead, $"{cancelled}/cancelled", CaseMeetings.Descriptor, known => new BureauWithdrawRequest { Id = known[cancelled], Reason = "国庆假期调休，并入当周例会。" });
    }

    public void WriteMeeting(string key, DateOnly held)
    {
        var dice = new Dice(key);
        var discussed = OpenOn(held, 6);
        var planned = held.Worked(-3);
        Plan(key, held, planned < Staging.FoundedOn.AddDays(1) ? Staging.FoundedOn.AddDays(1) : planned);
        Do(held.At(9, 30), StaffFacts.BureauHead, $"{key}/held", CaseMeetings.Descriptor, known =>
        {
            var request = new HoldCaseMeetingRequest
            {
                Id = known[key],
                HeldOn = held.Wire(),
                ChairId = StaffFacts.BureauHead.Id.Text(),
                Minutes = "逐案通报进展，研究疑难问题（合成）。",
            };
            request.AttendeeIds.AddRange(StaffFacts.Teams.Select(team => team.Officers[0].Id.Text()));
            request.CaseIds.AddRange(discussed.Select(planned => known[planned.Name]));
            if (discussed is [var first, ..])
            {
                request.Resolutions.Add(new MeetingResolution
                {
                    CaseId = known[first.Name],
                    Resolution = "补充现场证据后报审。",
                    ResponsibleId = first.Lead.Id.Text(),
                    DueOn = held.Worked(5).Wire(),
                });
            }

            return request;
        });
        if (discussed.Count == 0) return;
        var done = held.Worked(dice.Between(2, 5));
        Do(done.At(14), StaffFacts.BureauHead, $"{key}/done", CaseMeetings.Descriptor, known => new CompleteResolutionRequest
        {
            Id = known[key],
            ResolutionNumber = 1,
            DoneOn = done.Wire(),
            Outcome = "已补充证据。",
        });
    }

    public void Plan(string key, DateOnly on, DateOnly enteredOn) => Do(
        enteredOn.At(9), StaffFacts.BureauHead, key, CaseMeetings.Descriptor, _ => new PlanCaseMeetingRequest { PlannedOn = on.Wire(), Agenda = "通报在办案件，研究疑难问题。", IsSynthetic = true });

    private void WriteAppraisals()
    {
        // The month before the year is appraised as well: it belongs to the year before.
        for (var month = 0; month <= s_figures.Appraisals; month++)
        {
            var first = new DateOnly(2022, 12, 1).AddMonths(month);
            WriteAppraisal($"appraisal/{first:yyyy-MM}", first, first.AddMonths(1).AddDays(4).Worked(0));
        }

        const string wrong = "appraisal/withdrawn";
        var on = new DateOnly(2023, 4, 3);
        WriteAppraisal(wrong, new DateOnly(2023, 3, 1), on);
        Do(on.Worked(1).At(9), StaffFacts.BureauHead, $"{wrong}/withdrawn", Appraisals.Descriptor, known => new BureauWithdrawRequest { Id = known[wrong], Reason = "月末数据尚未补齐，重新考核。" });
    }

    public void WriteAppraisal(string key, DateOnly month, DateOnly on) => Do(
        on.At(14), StaffFacts.BureauHead, key, Appraisals.Descriptor, _ =>
        {
            var request = new RecordAppraisalRequest { Month = $"{month:yyyy-MM}", AppraisedOn = on.Wire(), IsSynthetic = true };
            request.Officers.AddRange(StaffFacts.Officers.Select(officer => new AppraisedOfficer { OfficerId = officer.Id.Text(), Remark = "按时办结，文书规范。" }));
            return request;
        });

    private void WriteVisits()
    {
        int[] days = [10, 24];
        for (var month = 1; month <= 12; month++)
        {
            for (var visit = 1; visit <= s_figures.LawyerVisitsPerMonth; visit++)
            {
                var on = new DateOnly(2023, month, days[(visit - 1) % days.Length]).Worked(0);
                // In January the second one would fall into the holidays.
                if (month == 1 && visit == 2) on = new DateOnly(2023, 1, 19);
                WriteVisit($"visit/{month.Number(2)}-{visit}", on);
            }
        }

        const string wrong = "visit/withdrawn";
        var mistaken = new DateOnly(2023, 8, 16);
        WriteVisit(wrong, mistaken);
        Do(mistaken.Worked(1).At(10), StaffFacts.Lawyer, $"{wrong}/withdrawn", LawyerVisits.Descriptor, known => new BureauWithdrawRequest { Id = known[wrong], Reason = "当日未到访，误登记。" });
    }

    public void WriteVisit(string key, DateOnly on)
    {
        var dice = new Dice(key);
        var read = OpenOn(on, dice.Between(4, 7));
        var doubt = dice.Pick(s_facts.Doubts);
        var answeredLater = dice.Percent(40);
        Do(on.At(16), StaffFacts.Lawyer, key, LawyerVisits.Descriptor, known =>
        {
            var request = new RecordLawyerVisitRequest
            {
                VisitedOn = on.Wire(),
                LawyerUnit = s_facts.LawyerUnit,
                LawyerId = StaffFacts.Lawyer.Id.Text(),
                IsSynthetic = true,
            };
            request.CaseIds.AddRange(read.Select(planned => known[planned.Name]));
            request.Doubts.Add(new CaseDoubt { CaseId = known[read[0].Name], Question = doubt.Question, Answer = answeredLater ? "" : doubt.Answer });
            return request;
        });
        if (!answeredLater || key.EndsWith("withdrawn", StringComparison.Ordinal)) return;
        var answered = on.Worked(dice.Between(1, 4));
        Do(answered.At(10), StaffFacts.Lawyer, $"{key}/answered", LawyerVisits.Descriptor, known => new AnswerDoubtRequest
        {
            Id = known[key],
            DoubtNumber = 1,
            AnsweredOn = answered.Wire(),
            Answer = doubt.Answer,
        });
    }

    private void WriteFileReviews()
    {
        for (var month = 1; month <= 12; month++)
        {
            var on = new DateOnly(2023, month, 25).Worked(0);
            if (on.Month != month) on = new DateOnly(2023, month, 19).Worked(0);
            WriteFileReview($"file-review/{month.Number(2)}", on, month % StaffFacts.Reviewers.Count);
        }

        const string wrong = "file-review/withdrawn";
        var mistaken = new DateOnly(2023, 9, 5);
        WriteFileReview(wrong, mistaken, reviewer: 0);
        Do(mistaken.Worked(1).At(9), StaffFacts.Reviewers[0], $"{wrong}/withdrawn", FileReviews.Descriptor, known => new BureauWithdrawRequest { Id = known[wrong], Reason = "评查对象选错。" });
    }

    public void WriteFileReview(string key, DateOnly on, int reviewer)
    {
        var dice = new Dice(key);
        var files = cases.Where(planned => planned.DecidedOn < on && !planned.EndsUndecided)
            .OrderByDescending(planned => planned.DecidedOn).ThenBy(planned => planned.Name, StringComparer.Ordinal)
            .Take(dice.Between(5, 8)).ToList();
        if (files.Count == 0) files = [.. OpenOn(on, 4)];
        var isWithdrawn = key.EndsWith("withdrawn", StringComparison.Ordinal);
        var defects = Enumerable.Range(0, isWithdrawn ? 0 : dice.Between(1, 3)).Select(number => (File: files[number % files.Count], Defect: dice.Pick(s_facts.FileDefects))).ToList();
        Do(on.At(15), StaffFacts.Reviewers[reviewer], key, FileReviews.Descriptor, known =>
        {
            var request = new RecordFileReviewRequest
            {
                ReviewerId = StaffFacts.Reviewers[reviewer].Id.Text(),
                ReviewedOn = on.Wire(),
                Remarks = "三项制度总体落实，个别案卷需要改正。",
                IsSynthetic = true,
            };
            request.CaseIds.AddRange(files.Select(planned => known[planned.Name]));
            request.Defects.AddRange(defects.Select(found => new FileDefect
            {
                CaseId = known[found.File.Name],
                Item = Staging.Kind<ReviewItem>(found.Defect.Item),
                Description = found.Defect.Text,
            }));
            return request;
        });
        for (var index = 0; index < defects.Count; index++)
        {
            var (file, defect) = defects[index];
            var number = index + 1;
            var corrected = on.Worked(dice.Between(1, 5));
            Do(corrected.At(11), file.NewLead ?? file.Lead, $"{key}/corrected-{number}", FileReviews.Descriptor, known => new RecordDefectCorrectedRequest { Id = known[key], DefectNumber = number, CorrectedOn = corrected.Wire(), Correction = defect.Correction });
        }
    }

    private void WriteResponsibility()
    {
        foreach (var system in s_facts.ResponsibilitySystems)
        {
            var entered = system.IssuedOn < Staging.FoundedOn ? Staging.FoundedOn.Worked(1) : system.IssuedOn;
            var key = $"responsibility/{system.Key}";
            Do(entered.At(11), StaffFacts.BureauHead, key, Appraisals.Descriptor, _ =>
            {
                var request = new RecordResponsibilitySystemRequest
                {
                    Title = system.Title,
                    DocumentNumber = system.Number,
                    IssuedOn = system.IssuedOn.Wire(),
                    IsSynthetic = true,
                };
                request.Posts.AddRange(s_facts.Posts.Select(post => new ResponsiblePost { Post = post.Post, Duty = post.Duty }));
                return request;
            });
            if (system.RepealedOn is not { } repealed) continue;
            Do(repealed.At(10), StaffFacts.BureauHead, $"{key}/repealed", Appraisals.Descriptor, known => new RepealResponsibilitySystemRequest { Id = known[key], RepealedOn = repealed.Wire(), Reason = "由新规定代替。" });
        }
    }

    private IReadOnlyList<OrdinaryCase> OpenOn(DateOnly day, int most) =>
        [.. cases.Where(planned => planned.IsOpenOn(day)).OrderBy(planned => planned.FiledOn).ThenBy(planned => planned.Name, StringComparer.Ordinal).Take(most)];

    private void Do<T>(DateTimeOffset at, Person by, string key, ServiceDescriptor service, Func<Known, T> request)
        where T : IMessage<T>, new() => script.Add(at, by, key, service, request);
}
