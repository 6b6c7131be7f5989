using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Enforcement.Persistence.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "appraisals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Month = table.Column<DateOnly>(type: "date", nullable: false),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    AppraisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Lines = table.Column<string>(type: "text", nullable: false),
                    WithdrawalReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appraisals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "calendar_year_copies",
                columns: table => new
                {
                    Street = table.Column<string>(type: "text", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Revision = table.Column<int>(type: "integer", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_year_copies", x => new { x.Street, x.Year });
                });

            migrationBuilder.CreateTable(
                name: "case_meetings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Agenda = table.Column<string>(type: "text", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ChairId = table.Column<Guid>(type: "uuid", nullable: true),
                    AttendeeIds = table.Column<string>(type: "text", nullable: false),
                    CaseIds = table.Column<string>(type: "text", nullable: false),
                    Resolutions = table.Column<string>(type: "text", nullable: false),
                    Minutes = table.Column<string>(type: "text", nullable: false),
                    CancelReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_case_meetings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "certificate_copies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OfficerId = table.Column<Guid>(type: "uuid", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_certificate_copies", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "enforcement_analyses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PeriodFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FrequentTypes = table.Column<string>(type: "text", nullable: false),
                    Focus = table.Column<string>(type: "text", nullable: false),
                    Staffing = table.Column<string>(type: "text", nullable: false),
                    WithdrawalReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enforcement_analyses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "enforcement_grids",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Cells = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enforcement_grids", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "file_reviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ReviewerId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseIds = table.Column<string>(type: "text", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Defects = table.Column<string>(type: "text", nullable: false),
                    Remarks = table.Column<string>(type: "text", nullable: false),
                    WithdrawalReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_reviews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "joint_operations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    PartnerUnit = table.Column<string>(type: "text", nullable: false),
                    Jurisdiction = table.Column<string>(type: "text", nullable: false),
                    Matter = table.Column<string>(type: "text", nullable: false),
                    PlannedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false),
                    Findings = table.Column<string>(type: "text", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true),
                    CancelReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_operations", x => x.Id);
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
                name: "lawyer_visits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    VisitedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LawyerUnit = table.Column<string>(type: "text", nullable: false),
                    LawyerId = table.Column<Guid>(type: "uuid", nullable: true),
                    CaseIds = table.Column<string>(type: "text", nullable: false),
                    Doubts = table.Column<string>(type: "text", nullable: false),
                    WithdrawalReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lawyer_visits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "local_value_copies",
                columns: table => new
                {
                    Street = table.Column<string>(type: "text", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Value = table.Column<string>(type: "text", nullable: false),
                    Source = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_local_value_copies", x => new { x.Street, x.Key, x.ValidFrom });
                });

            migrationBuilder.CreateTable(
                name: "office_profile_copies",
                columns: table => new
                {
                    Street = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    City = table.Column<string>(type: "text", nullable: false),
                    CaseFilingPrefix = table.Column<string>(type: "text", nullable: false),
                    DecisionPrefix = table.Column<string>(type: "text", nullable: false),
                    WorkOrderPrefix = table.Column<string>(type: "text", nullable: false)
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
                name: "penalty_cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Closing = table.Column<string>(type: "text", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosingClock = table.Column<string>(type: "text", nullable: true),
                    Track = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Source = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    WorkOrderId = table.Column<Guid>(type: "uuid", nullable: true),
                    ViolationCode = table.Column<string>(type: "text", nullable: false),
                    Cause = table.Column<string>(type: "text", nullable: false),
                    LegalBasis = table.Column<string>(type: "text", nullable: false),
                    LowestFineFen = table.Column<long>(type: "bigint", nullable: false),
                    HighestFineFen = table.Column<long>(type: "bigint", nullable: false),
                    ActDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false),
                    Facts = table.Column<string>(type: "text", nullable: false),
                    Party = table.Column<string>(type: "text", nullable: false),
                    LeadOfficerId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssistingOfficerId = table.Column<Guid>(type: "uuid", nullable: false),
                    FiledOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecisionClock = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DueCode = table.Column<string>(type: "text", nullable: false),
                    Decision = table.Column<string>(type: "text", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecisionNumber = table.Column<string>(type: "text", nullable: false),
                    DecisionSeries = table.Column<string>(type: "text", nullable: false),
                    DecisionYear = table.Column<int>(type: "integer", nullable: true),
                    DecisionSequence = table.Column<int>(type: "integer", nullable: true),
                    ImposedKinds = table.Column<string>(type: "text", nullable: false),
                    PublicParty = table.Column<string>(type: "text", nullable: false),
                    IsPublishable = table.Column<bool>(type: "boolean", nullable: false),
                    ServiceClock = table.Column<string>(type: "text", nullable: true),
                    Inquiries = table.Column<string>(type: "text", nullable: false),
                    EndReports = table.Column<string>(type: "text", nullable: false),
                    OfficerChanges = table.Column<string>(type: "text", nullable: false),
                    OnTheSpot = table.Column<string>(type: "text", nullable: true),
                    FilingClock = table.Column<string>(type: "text", nullable: true),
                    Notice = table.Column<string>(type: "text", nullable: true),
                    DefenceClock = table.Column<string>(type: "text", nullable: true),
                    Defence = table.Column<string>(type: "text", nullable: true),
                    Reviews = table.Column<string>(type: "text", nullable: false),
                    Service = table.Column<string>(type: "text", nullable: true),
                    Payments = table.Column<string>(type: "text", nullable: false),
                    PaymentClock = table.Column<string>(type: "text", nullable: true),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_penalty_cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "power_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Cause = table.Column<string>(type: "text", nullable: false),
                    LegalBasis = table.Column<string>(type: "text", nullable: false),
                    LowestFineFen = table.Column<long>(type: "bigint", nullable: false),
                    HighestFineFen = table.Column<long>(type: "bigint", nullable: false),
                    ApprovalLetter = table.Column<string>(type: "text", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_power_items", x => x.Id);
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
                name: "responsibility_systems",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    DocumentNumber = table.Column<string>(type: "text", nullable: false),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Posts = table.Column<string>(type: "text", nullable: false),
                    RepealedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RepealReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_responsibility_systems", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "reviewer_posts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReviewerId = table.Column<Guid>(type: "uuid", nullable: false),
                    QualificationNumber = table.Column<string>(type: "text", nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    EndReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reviewer_posts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "shared_records",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecipientUnit = table.Column<string>(type: "text", nullable: false),
                    SharedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Purpose = table.Column<string>(type: "text", nullable: false),
                    WithdrawalReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_shared_records", x => x.Id);
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

            migrationBuilder.CreateTable(
                name: "team_dispatches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Target = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    TargetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Team = table.Column<string>(type: "text", nullable: false),
                    DispatchedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DispatchedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ArrivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Longitude = table.Column<long>(type: "bigint", nullable: false),
                    Latitude = table.Column<long>(type: "bigint", nullable: false),
                    HandledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "text", nullable: false),
                    CancelReason = table.Column<string>(type: "text", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_team_dispatches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "work_orders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    Sequence = table.Column<int>(type: "integer", nullable: false),
                    Number = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    ExternalId = table.Column<string>(type: "text", nullable: true),
                    Category = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Channel = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "text", nullable: false),
                    Description = table.Column<string>(type: "text", nullable: false),
                    Address = table.Column<string>(type: "text", nullable: false),
                    Longitude = table.Column<long>(type: "bigint", nullable: false),
                    Latitude = table.Column<long>(type: "bigint", nullable: false),
                    ReportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReportedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReporterName = table.Column<string>(type: "text", nullable: false),
                    ReporterPhone = table.Column<string>(type: "text", nullable: false),
                    Team = table.Column<string>(type: "text", nullable: false),
                    OfficerId = table.Column<Guid>(type: "uuid", nullable: true),
                    DispatchedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Result = table.Column<string>(type: "text", nullable: false),
                    EvidenceNote = table.Column<string>(type: "text", nullable: false),
                    ResolvedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WithdrawalReason = table.Column<string>(type: "text", nullable: false),
                    WithdrawnAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HandlingClock = table.Column<string>(type: "text", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_orders", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_appraisals_Street_Month_Round",
                table: "appraisals",
                columns: new[] { "Street", "Month", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_case_meetings_Street_PlannedOn",
                table: "case_meetings",
                columns: new[] { "Street", "PlannedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_certificate_copies_OfficerId",
                table: "certificate_copies",
                column: "OfficerId");

            migrationBuilder.CreateIndex(
                name: "IX_enforcement_analyses_Street_MadeOn",
                table: "enforcement_analyses",
                columns: new[] { "Street", "MadeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_enforcement_grids_Street_ValidFrom",
                table: "enforcement_grids",
                columns: new[] { "Street", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_file_reviews_Street_ReviewedOn",
                table: "file_reviews",
                columns: new[] { "Street", "ReviewedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_joint_operations_Street_Day",
                table: "joint_operations",
                columns: new[] { "Street", "Day" });

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
                name: "IX_lawyer_visits_Street_VisitedOn",
                table: "lawyer_visits",
                columns: new[] { "Street", "VisitedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_parked_events_Source_Stream",
                table: "parked_events",
                columns: new[] { "Source", "Stream" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_DecidedOn",
                table: "penalty_cases",
                columns: new[] { "Street", "DecidedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_DecisionSeries_DecisionYear_DecisionSe~",
                table: "penalty_cases",
                columns: new[] { "Street", "DecisionSeries", "DecisionYear", "DecisionSequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_DueOn",
                table: "penalty_cases",
                columns: new[] { "Street", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_FiledOn",
                table: "penalty_cases",
                columns: new[] { "Street", "FiledOn" });

            migrationBuilder.CreateIndex(
                name: "IX_penalty_cases_Street_Track_Year_Sequence",
                table: "penalty_cases",
                columns: new[] { "Street", "Track", "Year", "Sequence" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_power_items_Street_Code_ValidFrom",
                table: "power_items",
                columns: new[] { "Street", "Code", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_responsibility_systems_Street_IssuedOn",
                table: "responsibility_systems",
                columns: new[] { "Street", "IssuedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_reviewer_posts_Street_ReviewerId_ValidFrom",
                table: "reviewer_posts",
                columns: new[] { "Street", "ReviewerId", "ValidFrom" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_shared_records_Street_SharedOn",
                table: "shared_records",
                columns: new[] { "Street", "SharedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_team_dispatches_Street_DispatchedOn",
                table: "team_dispatches",
                columns: new[] { "Street", "DispatchedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_work_orders_Street_ExternalId",
                table: "work_orders",
                columns: new[] { "Street", "ExternalId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_work_orders_Street_ReportedOn",
                table: "work_orders",
                columns: new[] { "Street", "ReportedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_work_orders_Street_ResolvedAt",
                table: "work_orders",
                columns: new[] { "Street", "ResolvedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_work_orders_Street_Status_DueOn",
                table: "work_orders",
                columns: new[] { "Street", "Status", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_work_orders_Street_Year_Sequence",
                table: "work_orders",
                columns: new[] { "Street", "Year", "Sequence" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appraisals");

            migrationBuilder.DropTable(
                name: "calendar_year_copies");

            migrationBuilder.DropTable(
                name: "case_meetings");

            migrationBuilder.DropTable(
                name: "certificate_copies");

            migrationBuilder.DropTable(
                name: "enforcement_analyses");

            migrationBuilder.DropTable(
                name: "enforcement_grids");

            migrationBuilder.DropTable(
                name: "file_reviews");

            migrationBuilder.DropTable(
                name: "joint_operations");

            migrationBuilder.DropTable(
                name: "journal_entries");

            migrationBuilder.DropTable(
                name: "journal_head");

            migrationBuilder.DropTable(
                name: "journal_nodes");

            migrationBuilder.DropTable(
                name: "lawyer_visits");

            migrationBuilder.DropTable(
                name: "local_value_copies");

            migrationBuilder.DropTable(
                name: "office_profile_copies");

            migrationBuilder.DropTable(
                name: "parked_events");

            migrationBuilder.DropTable(
                name: "penalty_cases");

            migrationBuilder.DropTable(
                name: "power_items");

            migrationBuilder.DropTable(
                name: "requests");

            migrationBuilder.DropTable(
                name: "responsibility_systems");

            migrationBuilder.DropTable(
                name: "reviewer_posts");

            migrationBuilder.DropTable(
                name: "shared_records");

            migrationBuilder.DropTable(
                name: "source_positions");

            migrationBuilder.DropTable(
                name: "team_dispatches");

            migrationBuilder.DropTable(
                name: "work_orders");
        }
    }
}
