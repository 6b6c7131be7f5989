using Standalone;

var options = StandaloneOptions.Read(args, out var fault);
if (options is null)
{
    await Console.Error.WriteLineAsync(fault);
    return ExitCodes.Usage;
}

return await Start.RunAsync(options);
