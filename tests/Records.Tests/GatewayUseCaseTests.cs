using Gateway;
using Microsoft.Data.Sqlite;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Platform.Journal;
using Platform.Testing;

namespace Records.Tests;

/// <summary>The gateway's own use cases leave entries, too: every kind of entry that its code can bring about stands in the journal after they ran.</summary>
public sealed class GatewayUseCaseTests
{
    [Fact]
    public async Task Every_act_on_accounts_and_clients_leaves_an_entry()
    {
        using var sample = await SampleInstallation.CopyAsync();
        await using (var host = await StandaloneHost.ServeAsync(sample.Folder))
        {
            var clerk = sample.Accounts().First(account => account.Roles.Contains("office-clerk")).User;
            using var session = await PortalSession.SignInAsync(host, sample, clerk);
            await session.ChangePasswordAsync(sample.PasswordOf(clerk), "一个更长的新密码2026");
            Assert.Equal(0, await host.StopAsync());
        }

        var kinds = KindsOfEntries().ToList();
        Assert.Contains("AccountOpened", kinds);
        Assert.Empty(kinds.Except(Journaled(sample.Folder), StringComparer.Ordinal));
    }

    /// <summary>The names under which methods record that something in the assembly calls.</summary>
    private static IEnumerable<string> KindsOfEntries()
    {
        using var module = ModuleDefinition.ReadModule(typeof(GatewayModule).Assembly.Location);
        var methods = AllTypes(module.Types).SelectMany(type => type.Methods).Where(method => method.HasBody).ToList();
        var called = methods.SelectMany(Calls).Select(method => method.FullName).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from method in methods
               where called.Contains(method.FullName)
               from instruction in method.Body.Instructions
               where instruction.Operand is MethodReference { Name: "Record" } target && target.DeclaringType.FullName == typeof(Aggregate).FullName
               select NameBefore(instruction),
        ];
    }

    private static string NameBefore(Instruction call)
    {
        var text = call;
        // Ids of rules carry a hyphen, kinds of entries never do.
        while (text.OpCode != OpCodes.Ldstr || ((string)text.Operand).Contains('-', StringComparison.Ordinal)) text = text.Previous;
        return (string)text.Operand;
    }

    private static IEnumerable<MethodReference> Calls(MethodDefinition method) =>
        method.Body.Instructions.Select(instruction => instruction.Operand).OfType<MethodReference>();

    private static IEnumerable<TypeDefinition> AllTypes(IEnumerable<TypeDefinition> types) =>
        types.SelectMany(type => AllTypes(type.NestedTypes).Prepend(type));

    private static HashSet<string> Journaled(string folder)
    {
        using var database = new SqliteConnection($"Data Source={Path.Combine(folder, "gateway.db")};Pooling=False");
        database.Open();
        using var query = database.CreateCommand();
        query.CommandText = "SELECT DISTINCT type FROM journal_entries";
        using var rows = query.ExecuteReader();
        HashSet<string> types = new(StringComparer.Ordinal);
        while (rows.Read()) types.Add(rows.GetString(0));
        return types;
    }
}
