using System.ComponentModel;
using System.Diagnostics;

namespace Platform.Documents;

/// <summary>How a conversion ended.</summary>
public enum PdfOutcome
{
    /// <summary>There is a file.</summary>
    Done,

    /// <summary>No converting program is installed.</summary>
    NotInstalled,

    /// <summary>Another conversion did not end within the time given.</summary>
    Busy,

    /// <summary>The program did not make a file within the time given.</summary>
    Failed,
}

/// <summary>What a conversion gave: a file exactly when it is done.</summary>
public sealed record PdfResult(PdfOutcome Outcome, byte[]? Content = null);

/// <summary>
/// Turns a DOCX file into PDF by LibreOffice, where it is installed: one conversion at a time, each with a limit of time and with a profile and a
/// folder of its own that are removed afterwards.
/// </summary>
/// <param name="program">The program: a path, or a name to be looked up in PATH; null for <c>soffice</c>.</param>
/// <param name="limit">The longest that waiting for a turn and converting may take together.</param>
public sealed class PdfConverter(string? program, TimeSpan limit) : IDisposable
{
    private const string Source = "document.docx";
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly string? _program = Find(string.IsNullOrWhiteSpace(program) ? "soffice" : program);

    /// <summary>Whether a converting program is installed.</summary>
    public bool IsInstalled => _program is not null;

    /// <summary>Converts one file.</summary>
    public async Task<PdfResult> ConvertAsync(byte[] document, CancellationToken cancellation)
    {
        if (_program is null) return new PdfResult(PdfOutcome.NotInstalled);
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        clock.CancelAfter(limit);
        if (!await TakeTurnAsync(clock.Token, cancellation)) return new PdfResult(PdfOutcome.Busy);
        DirectoryInfo? folder = null;
        try
        {
            // Readable by this account only.
            folder = Directory.CreateTempSubdirectory("pdf-");
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, Source), document, cancellation);
            return await RunAsync(_program, folder.FullName, clock.Token, cancellation);
        }
        finally
        {
            try
            {
                folder?.Delete(recursive: true);
            }
            finally
            {
                _turn.Release();
            }
        }
    }

    private async Task<bool> TakeTurnAsync(CancellationToken clock, CancellationToken cancellation)
    {
        try
        {
            await _turn.WaitAsync(clock);
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <inheritdoc />
    public void Dispose() => _turn.Dispose();

    private static async Task<PdfResult> RunAsync(string path, string folder, CancellationToken clock, CancellationToken cancellation)
    {
        using var process = new Process { StartInfo = Start(path, folder) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return new PdfResult(PdfOutcome.NotInstalled);
        }

        try
        {
            await process.WaitForExitAsync(clock);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            return new PdfResult(PdfOutcome.Failed);
        }

        var made = Path.ChangeExtension(Path.Combine(folder, Source), ".pdf");
        return process.ExitCode == 0 && File.Exists(made)
            ? new PdfResult(PdfOutcome.Done, await File.ReadAllBytesAsync(made, cancellation))
            : new PdfResult(PdfOutcome.Failed);
    }

    private static ProcessStartInfo Start(string program, string folder)
    {
        var start = new ProcessStartInfo(program) { WorkingDirectory = folder, UseShellExecute = false };
        foreach (var argument in (string[])
            [
                $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}", "--headless", "--norestore", "--nolockcheck", "--convert-to", "pdf",
                "--outdir", folder, Path.Combine(folder, Source),
            ])
        {
            start.ArgumentList.Add(argument);
        }

        // Nothing of this process's own: it holds addresses and secrets. What the program writes beside its file goes into the folder too.
        var path = start.Environment["PATH"];
        start.Environment.Clear();
        start.Environment["PATH"] = path;
        start.Environment["LANG"] = "zh_CN.UTF-8";
        start.Environment["HOME"] = folder;
        start.Environment["TMPDIR"] = folder;
        return start;
    }

    private static string? Find(string name) => Path.IsPathRooted(name)
        ? File.Exists(name) ? name : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
