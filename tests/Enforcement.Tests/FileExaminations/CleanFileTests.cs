using Enforcement.FileExaminations;

namespace Enforcement.Tests.FileExaminations;

public sealed class CleanFileTests
{
    private const int Files = 200;

    [Fact]
    public void Two_hundred_lawful_files_are_signed_and_lose_nothing()
    {
        var dice = new Random(20230301);
        HashSet<ExaminationCheck> asked = [];
        for (var number = 0; number < Files; number++)
        {
            var clean = CleanFile.Thrown(dice);
            var subject = clean.Build();
            Assert.True(clean.AtSignature is null or { AgainstSignature: null, Findings.Count: 0 }, $"{number}: {Told(clean.AtSignature)} {clean}");
            var closed = FileExamination.Of(clean.With(subject, clean.LastDay), StandardInForce.Delivered);
            Assert.True(closed is { Score: 100, IsDisqualified: false, Findings.Count: 0 }, $"{number}: {Told(closed)} {clean}");
            asked.UnionWith(closed.Holding.Select(item => item.Check));
        }

        // The files are varied enough that every check was really asked of some of them, but for what only happens to the negligent.
        Assert.Equal([ExaminationCheck.PoliceNotReplaced], Enum.GetValues<ExaminationCheck>().Except(asked));
    }

    private static string Told(FileExamination? examination) => string.Join("；", examination?.Findings.Select(finding => finding.Text) ?? []);
}
