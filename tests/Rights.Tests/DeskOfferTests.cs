using Google.Protobuf.Reflection;
using Portal.Pages.Desk.Records;

namespace Rights.Tests;

/// <summary>The desk offers each role what its services admit: no record and no act that would be denied, and every act that would not.</summary>
public sealed class DeskOfferTests
{
    private readonly Matrix _matrix = Matrix.Declared();

    [Fact]
    public void Lists_and_records_are_offered_to_none_whom_the_service_denies_them()
    {
        Assert.NotEmpty(RecordCatalogue.All);
        Assert.Empty(RecordCatalogue.All.SelectMany(kind => new[] { kind.List, kind.Get }.OfType<MethodDescriptor>()
            .SelectMany(method => Mismatches(kind.Service, method.Name, kind.Readers).Where(line => line.Contains("the matrix denies", StringComparison.Ordinal)))));
    }

    [Fact]
    public void Acts_are_offered_to_those_whom_the_service_lets_do_them() => Assert.Empty(
        RecordCatalogue.All.SelectMany(kind => kind.Acts.SelectMany(act => Mismatches(kind.Service, act.Method.Name, act.Roles))));

    [Fact]
    public void An_act_offered_to_the_wrong_role_is_found() =>
        Assert.Equal(2, Mismatches("enforcement", "DecidePenalty", ["enforcement-head", "village-clerk"]).Count());

    private IEnumerable<string> Mismatches(string service, string method, IReadOnlyList<string> offered)
    {
        var row = _matrix.Rows.Single(row => row.Host == service && row.Door == method);
        return Matrix.AllRoles
            .Where(role => row.Admits(new Who(Kind.Staff, role)) != (offered.Count == 0 || offered.Contains(role)))
            .Select(role => $"{service} {method}: the matrix {(row.Admits(new Who(Kind.Staff, role)) ? "admits" : "denies")} {role}, the desk says otherwise");
    }
}
