using System.Globalization;
using System.Runtime.InteropServices;

namespace Platform.Servers;

/// <summary>The account a server runs as: PostgreSQL and RabbitMQ refuse root, so as root each gets its own account and owns its folder.</summary>
internal sealed partial record SystemUser(string Name, uint Id, uint Group)
{
    public static bool IsRoot { get; } = GetEffectiveUserId() == 0;

    /// <summary>The account of that name when running as root; null when servers run as the present user.</summary>
    public static SystemUser? For(string name)
    {
        if (!IsRoot)
            return null;

        var fields = File.ReadLines("/etc/passwd").Select(line => line.Split(':')).FirstOrDefault(line => line[0] == name)
            ?? throw new InvalidOperationException($"Running as root needs the account '{name}', which its package creates.");

        return new SystemUser(name, uint.Parse(fields[2], CultureInfo.InvariantCulture), uint.Parse(fields[3], CultureInfo.InvariantCulture));
    }

    public void Own(string path)
    {
        if (ChangeOwner(path, Id, Group) != 0)
            throw new IOException($"{path} could not be given to {Name}: errno {Marshal.GetLastPInvokeError()}");
    }

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint GetEffectiveUserId();

    [LibraryImport("libc", EntryPoint = "lchown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint owner, uint group);
}
