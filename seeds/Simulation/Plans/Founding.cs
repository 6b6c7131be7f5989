using Enforcement.Contracts.V1;
using Organization.Contracts.V1;
using Outreach.Contracts.V1;
using Simulation.Facts;
using Simulation.Playing;

namespace Simulation.Plans;

/// <summary>The first day: the office's profile, its offices and bodies, certificates, powers and the legal post.</summary>
internal static class Founding
{
    private const int CertificateYears = 5;
    private static readonly DateOnly s_firstCertificates = new(2022, 3, 1);
    private static readonly DateOnly s_since = new(2022, 1, 1);
    private static readonly EnforcementFacts s_facts = EnforcementFacts.Sample;

    public static void Write(Script script)
    {
        var at = Staging.FoundedOn.At(9);
        WriteOffices(script, at);
        WriteCertificates(script, at, s_firstCertificates, "first");
        WriteBureau(script, Staging.FoundedOn.At(10));
        WriteBodies(script, at);
        script.RestBefore(Staging.FoundedOn.At(11));
    }

    /// <summary>Renews the certificates once those of the founding end within a year of the day.</summary>
    public static void WriteRenewals(Script script, DateOnly on, DateOnly today)
    {
        for (var from = s_firstCertificates.AddYears(CertificateYears); from < today.AddYears(1); from = from.AddYears(CertificateYears))
            WriteCertificates(script, on.At(9), from, from.Wire());
    }

    private static void WriteOffices(Script script, DateTimeOffset at)
    {
        var profile = OfficeFacts.Sample.Profile;
        script.Add(at, StaffFacts.Administrator, "profile", OfficeProfiles.Descriptor, new SetOfficeProfileRequest
        {
            Name = profile.Name,
            ShortName = profile.ShortName,
            City = profile.City,
            DivisionCode = profile.DivisionCode,
            CaseFilingPrefix = profile.CaseFilingPrefix,
            DecisionPrefix = profile.DecisionPrefix,
            WorkOrderPrefix = profile.WorkOrderPrefix,
            ReportPrefix = profile.ReportPrefix,
            ValidFrom = s_since.Wire(),
        });
        var villages = OfficeFacts.Sample.Villages.Select((_, index) => new NamedOffice(Staging.VillageOffice(index), Staging.VillageName(index)));
        foreach (var office in OfficeFacts.Sample.Offices.Concat(villages))
        {
            script.Add(
                at, StaffFacts.Administrator, $"office/{office.Code}", Offices.Descriptor, new AddOfficeRequest { Code = office.Code, Name = office.Name });
        }
    }

    private static void WriteCertificates(Script script, DateTimeOffset at, DateOnly from, string series)
    {
        var holders = StaffFacts.Officers.Prepend(StaffFacts.BureauHead).ToList();
        for (var index = 0; index < holders.Count; index++)
        {
            script.Add(
                at, StaffFacts.JudicialHead, $"certificate/{series}/{holders[index].User}", Certificates.Descriptor, new IssueCertificateRequest
                {
                    OfficerId = holders[index].Id.Text(),
                    Number = $"示例执{from.Year}-{(index + 1).Number(3)}",
                    ValidFrom = from.Wire(),
                    ValidTo = from.AddYears(CertificateYears).AddDays(-1).Wire(),
                    IsSynthetic = true,
                });
        }
    }

    private static void WriteBureau(Script script, DateTimeOffset at)
    {
        foreach (var power in s_facts.Powers)
        {
            script.Add(at, StaffFacts.BureauHead, $"power/{power.Code}", Powers.Descriptor, new AddPowerItemRequest
            {
                Code = power.Code,
                Cause = power.Cause,
                LegalBasis = power.Basis,
                LowestFineFen = power.Lowest,
                HighestFineFen = power.Highest,
                ApprovalLetter = s_facts.ApprovalLetter,
                ValidFrom = s_since.Wire(),
            });
        }

        for (var index = 0; index < StaffFacts.Reviewers.Count; index++)
        {
            script.Add(
                at, StaffFacts.BureauHead, $"reviewer/{index + 1}", FileReviews.Descriptor, new AppointReviewerRequest
                {
                    AccountId = StaffFacts.Reviewers[index].Id.Text(),
                    QualificationNumber = Qualification(index),
                    ValidFrom = s_since.Wire(),
                    IsSynthetic = true,
                });
        }
    }

    /// <summary>The invented number of a reviewer's legal qualification.</summary>
    public static string Qualification(int reviewer) => $"示例法职{(reviewer + 1).Number(4)}";

    private static void WriteBodies(Script script, DateTimeOffset at)
    {
        const string root = "body/committee";
        Add(root, BodyLevel.SubdistrictCommittee, OutreachFacts.Sample.CommitteeName, parent: null);
        for (var index = 0; index < OfficeFacts.Sample.Villages.Count; index++)
        {
            var branch = $"body/branch-{(index + 1).Number(2)}";
            Add(branch, BodyLevel.VillageBranch, $"{OfficeFacts.Sample.Villages[index]}党组织（合成）", root);
            Add($"body/village-{(index + 1).Number(2)}", BodyLevel.VillageOrganization, Staging.VillageName(index), branch);
        }

        void Add(string key, BodyLevel level, string name, string? parent) => script.Add(
            at, StaffFacts.JudicialClerk, key, Bodies.Descriptor, known => new AddBodyRequest
            {
                Level = level,
                Name = name,
                ParentId = parent is null ? "" : known[parent],
                ValidFrom = s_since.Wire(),
                IsSynthetic = true,
            });
    }
}
