using System.Runtime.Versioning;
using Platform.Documents;

namespace Shared.Tests.Documents;

/// <summary>The converter with small programs in LibreOffice's place, which say what they were called with.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class PdfConverterTests : IDisposable
{
    private static readonly TimeSpan s_long = TimeSpan.FromSeconds(20);
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("converter-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_the_program_nothing_is_converted()
    {
        using var converter = new PdfConverter(Path.Combine(_folder.FullName, "none"), s_long);

        Assert.False(converter.IsInstalled);
        Assert.Equal(PdfOutcome.NotInstalled, (await converter.ConvertAsync([1], Stop)).Outcome);
    }

    [Fact]
    public async Task The_file_is_converted_in_a_folder_of_its_own_that_is_gone_afterwards()
    {
        using var converter = new PdfConverter(Program($"""
            pwd > {_folder.FullName}/where
            echo "$1" >> {_folder.FullName}/where
            cp document.docx document.pdf
            """), s_long);

        var made = await converter.ConvertAsync([1, 2, 3], Stop);

        Assert.Equal((byte[])[1, 2, 3], made.Content);
        var where = await File.ReadAllLinesAsync(Path.Combine(_folder.FullName, "where"), Stop);
        Assert.False(Directory.Exists(where[0]));
        Assert.Equal($"-env:UserInstallation=file://{where[0]}/profile", where[1]);
    }

    [Fact]
    public async Task A_program_that_does_not_end_is_stopped_and_its_folder_removed()
    {
        using var converter = new PdfConverter(Program($"""
            pwd > {_folder.FullName}/where
            exec sleep 60
            """), TimeSpan.FromSeconds(1));

        Assert.Equal(PdfOutcome.Failed, (await converter.ConvertAsync([1], Stop)).Outcome);
        Assert.False(Directory.Exists((await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "where"), Stop)).Trim()));
    }

    [Fact]
    public async Task A_program_that_makes_no_file_has_failed()
    {
        using var converter = new PdfConverter(Program("exit 0"), s_long);

        Assert.Equal(PdfOutcome.Failed, (await converter.ConvertAsync([1], Stop)).Outcome);
    }

    [Fact]
    public async Task One_conversion_runs_at_a_time()
    {
        using var converter = new PdfConverter(Program($"""
            mkdir {_folder.FullName}/running || exit 1
            cp document.docx document.pdf
            sleep 0.2
            rmdir {_folder.FullName}/running
            """), s_long);

        var all = await Task.WhenAll(converter.ConvertAsync([1], Stop), converter.ConvertAsync([2], Stop), converter.ConvertAsync([3], Stop));

        Assert.All(all, made => Assert.Equal(PdfOutcome.Done, made.Outcome));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private string Program(string script)
    {
        var path = Path.Combine(_folder.FullName, "program");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
