using Platform.Load;

if (LoadOptions.Read(args) is not { } options)
{
    await Console.Error.WriteLineAsync(LoadOptions.Usage);
    return 2;
}

if (options.Fill is { } folder)
{
    var (cases, entries) = await Multiplication.FillAsync(folder, options.Records);
    Console.WriteLine($"{cases} cases, {entries} entries in {folder}");
    return 0;
}

using var head = await StaffSession.OpenAsync(options, "enforcement-head");
var files = await CaseFiles.SomeAsync(head);
using var platform = await RunningPlatform.OpenAsync(options);
Console.WriteLine($"{options.Url}, {options.Seconds} s for each line after {LoadOptions.WarmUpSeconds} s of warming up");
Console.WriteLine("| what | clients | requests a second | median | 95th percentile | requests |");
Console.WriteLine("|---|---|---|---|---|---|");
foreach (var scenario in Scenario.All(platform, head, files))
{
    foreach (var clients in scenario.Clients) Console.WriteLine((await Measurement.TakeAsync(scenario, clients, options)).Line());
}

return 0;
