using Enforcement.Contracts.V1;
using Platform.Hosting.Calls;
using Platform.Law.Calendars;
using Wire = Enforcement.Contracts.V1;

namespace Enforcement.Cases;

/// <summary>Hearings, recusals, discussions and preserved evidence on a case's page.</summary>
internal sealed partial class CaseView
{
    private RecusalView Recusal(Recusal recusal) => new()
    {
        Number = recusal.Number,
        OfficerId = recusal.OfficerId.ToString(),
        Origin = (Wire.RecusalOrigin)((int)recusal.Origin + 1),
        RaisedOn = WireTime.Day(recusal.RaisedOn),
        Reason = Personal(recusal.Reason),
        Ruling = recusal.Ruling is { } ruling ? (Wire.RecusalRuling)((int)ruling + 1) : Wire.RecusalRuling.Unspecified,
        DecidedOn = WireTime.Day(recusal.DecidedOn),
        DecidedBy = recusal.DecidedBy?.ToString() ?? "",
        RulingReason = Personal(recusal.RulingReason),
    };

    private PreservationView Preservation(Preservation preservation, WorkCalendar calendar)
    {
        var view = new PreservationView
        {
            Number = preservation.Number,
            ApprovedOn = WireTime.Day(preservation.ApprovedOn),
            ApprovedBy = preservation.ApprovedBy.ToString(),
            Reason = preservation.Reason,
            Document = preservation.Document,
            State = preservation.StateOn(reader.Day, calendar).ToString(),
            DueOn = WireTime.Day(preservation.Clock.Due(calendar)),
        };
        if (preservation.List is { } list)
        {
            view.TakenOn = WireTime.Day(list.TakenOn);
            view.FirstOfficerId = list.FirstOfficerId.ToString();
            view.SecondOfficerId = list.SecondOfficerId.ToString();
            view.KeptPlace = list.KeptPlace;
            view.Goods.AddRange(list.Goods.Select(line => new Wire.PreservedGoods { Name = line.Name, Quantity = line.Quantity, Condition = line.Condition }));
        }

        if (preservation.Disposal is not { } disposal) return view;
        view.Measure = (Wire.PreservationMeasure)((int)disposal.Measure + 1);
        view.DecidedOn = WireTime.Day(disposal.DecidedOn);
        view.Account = disposal.Account;
        return view;
    }

    private DiscussionView Discussion(Discussion discussion) => new()
    {
        Number = discussion.Number,
        HeldOn = WireTime.Day(discussion.HeldOn),
        ChairId = discussion.ChairId.ToString(),
        Members = { discussion.Members.Select(member => new Wire.DiscussionMember { Name = member.Name, View = Personal(member.View) }) },
        Conclusion = Personal(discussion.Conclusion),
    };

    private HearingView Hearing(Hearing hearing)
    {
        var view = new HearingView
        {
            Number = hearing.Number,
            RequestedOn = WireTime.Day(hearing.RequestedOn),
            Form = (Wire.HearingRequestForm)((int)hearing.Form + 1),
            Applicant = Personal(hearing.Applicant),
            Reason = Personal(hearing.Reason),
        };
        if (hearing.Arrangement is { } arranged)
        {
            view.HeldOn = WireTime.Day(arranged.HeldOn);
            view.StartTime = arranged.StartTime;
            view.Place = arranged.Place;
            view.HostId = arranged.HostId.ToString();
            view.Openness = (Wire.HearingOpenness)((int)arranged.Openness + 1);
            view.ToldOn = WireTime.Day(arranged.ToldOn);
        }

        if (hearing.Waiver is { } waiver)
        {
            view.Waiver = (Wire.HearingWaiverGround)((int)waiver.Ground + 1);
            view.WaivedOn = WireTime.Day(waiver.WaivedOn);
            view.WaiverAccount = Personal(waiver.Account);
        }

        if (hearing.Record is not { } record) return view;
        view.IsRecorded = true;
        view.EvidenceShown = record.EvidenceShown;
        view.EvidenceTested = record.EvidenceTested;
        view.IsSigned = record.IsSigned;
        view.RefusalNote = record.RefusalNote;
        view.Record = Personal(record.Text);
        if (!_maySee) return view;
        view.Attendees.AddRange(record.Attendees);
        view.Agents.AddRange(record.Agents);
        return view;
    }
}
