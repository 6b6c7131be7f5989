using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Reports.Persistence.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "annual_reports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Office = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    CompiledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    FrozenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Root = table.Column<string>(type: "text", nullable: false),
                    RecordCount = table.Column<int>(type: "integer", nullable: false),
                    DocumentNumber = table.Column<string>(type: "text", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SubmittedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReopenReason = table.Column<string>(type: "text", nullable: false),
                    Edits = table.Column<string>(type: "text", nullable: false),
                    Taken = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    Sources = table.Column<string>(type: "text", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_annual_reports", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "frozen_records",
                columns: table => new
                {
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReportId = table.Column<Guid>(type: "uuid", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    ClaimId = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Service = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Class = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    BegunOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "text", nullable: false),
                    Href = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    JournalId = table.Column<Guid>(type: "uuid", nullable: false),
                    FirstNumber = table.Column<long>(type: "bigint", nullable: false),
                    LastNumber = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_frozen_records", x => new { x.Street, x.ReportId, x.Edition, x.ClaimId, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "journal_entries",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    stream = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    stream_version = table.Column<long>(type: "bigint", nullable: false),
                    type = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    actor = table.Column<Guid>(type: "uuid", nullable: false),
                    office = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    acted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    rules = table.Column<string>(type: "text", nullable: false),
                    event_name = table.Column<string>(type: "text", nullable: true),
                    event_body = table.Column<string>(type: "text", nullable: true),
                    fields = table.Column<byte[]>(type: "bytea", nullable: false),
                    leaf = table.Column<byte[]>(type: "bytea", nullable: false),
                    trace_parent = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: true),
                    number = table.Column<long>(type: "bigint", nullable: true),
                    previous_event = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_head",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    journal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    size = table.Column<long>(type: "bigint", nullable: false),
                    last_event = table.Column<long>(type: "bigint", nullable: false),
                    frontier = table.Column<byte[]>(type: "bytea", nullable: false),
                    published = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_head", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "journal_nodes",
                columns: table => new
                {
                    level = table.Column<int>(type: "integer", nullable: false),
                    index = table.Column<long>(type: "bigint", nullable: false),
                    hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal_nodes", x => new { x.level, x.index });
                });

            migrationBuilder.CreateTable(
                name: "office_profile_copies",
                columns: table => new
                {
                    Street = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    ShortName = table.Column<string>(type: "text", nullable: false),
                    City = table.Column<string>(type: "text", nullable: false),
                    ReportPrefix = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_office_profile_copies", x => x.Street);
                });

            migrationBuilder.CreateTable(
                name: "parked_events",
                columns: table => new
                {
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Stream = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    EventName = table.Column<string>(type: "text", nullable: false),
                    Fault = table.Column<string>(type: "text", nullable: false),
                    ParkedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_parked_events", x => new { x.Source, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "report_records",
                columns: table => new
                {
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Service = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Class = table.Column<string>(type: "text", nullable: false),
                    Origin = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    MaskedTitle = table.Column<string>(type: "text", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: true),
                    BegunOn = table.Column<DateOnly>(type: "date", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Year = table.Column<int>(type: "integer", nullable: true),
                    Status = table.Column<string>(type: "text", nullable: false),
                    IsVoid = table.Column<bool>(type: "boolean", nullable: false),
                    IsSecret = table.Column<bool>(type: "boolean", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Level = table.Column<string>(type: "text", nullable: false),
                    Partner = table.Column<string>(type: "text", nullable: false),
                    Note = table.Column<string>(type: "text", nullable: false),
                    Count = table.Column<long>(type: "bigint", nullable: false),
                    OpenCount = table.Column<long>(type: "bigint", nullable: false),
                    InTime = table.Column<bool>(type: "boolean", nullable: true),
                    Attributes = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    JournalId = table.Column<Guid>(type: "uuid", nullable: false),
                    FirstNumber = table.Column<long>(type: "bigint", nullable: false),
                    LastNumber = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_records", x => new { x.Street, x.Service, x.Kind, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "requests",
                columns: table => new
                {
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RequestId = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Operation = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    RequestHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Reply = table.Column<string>(type: "text", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_requests", x => new { x.Street, x.RequestId, x.Operation });
                });

            migrationBuilder.CreateTable(
                name: "source_positions",
                columns: table => new
                {
                    source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    journal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    applied = table.Column<long>(type: "bigint", nullable: false),
                    as_of = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_positions", x => x.source);
                });

            migrationBuilder.CreateIndex(
                name: "IX_annual_reports_Street_Year",
                table: "annual_reports",
                columns: new[] { "Street", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_journal_events",
                table: "journal_entries",
                column: "number",
                unique: true,
                filter: "event_name IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "ix_journal_unnumbered",
                table: "journal_entries",
                column: "id",
                filter: "number IS NULL");

            migrationBuilder.CreateIndex(
                name: "ux_journal_stream",
                table: "journal_entries",
                columns: new[] { "street", "stream", "stream_version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_parked_events_Source_Stream",
                table: "parked_events",
                columns: new[] { "Source", "Stream" });

            migrationBuilder.CreateIndex(
                name: "IX_report_records_Street_ParentId",
                table: "report_records",
                columns: new[] { "Street", "ParentId" });

            migrationBuilder.CreateIndex(
                name: "IX_report_records_Street_Service_Kind_Date",
                table: "report_records",
                columns: new[] { "Street", "Service", "Kind", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_report_records_Street_Service_Kind_EndedOn",
                table: "report_records",
                columns: new[] { "Street", "Service", "Kind", "EndedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_report_records_Street_Service_Kind_Year",
                table: "report_records",
                columns: new[] { "Street", "Service", "Kind", "Year" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "annual_reports");

            migrationBuilder.DropTable(
                name: "frozen_records");

            migrationBuilder.DropTable(
                name: "journal_entries");

            migrationBuilder.DropTable(
                name: "journal_head");

            migrationBuilder.DropTable(
                name: "journal_nodes");

            migrationBuilder.DropTable(
                name: "office_profile_copies");

            migrationBuilder.DropTable(
                name: "parked_events");

            migrationBuilder.DropTable(
                name: "report_records");

            migrationBuilder.DropTable(
                name: "requests");

            migrationBuilder.DropTable(
                name: "source_positions");
        }
    }
}
