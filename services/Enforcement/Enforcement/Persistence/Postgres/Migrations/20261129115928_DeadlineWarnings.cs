using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Enforcement.Persistence.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class DeadlineWarnings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "deadline_warnings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    SubjectNumber = table.Column<string>(type: "text", nullable: false),
                    ClockCode = table.Column<string>(type: "text", nullable: false),
                    RuleId = table.Column<string>(type: "text", nullable: false),
                    Article = table.Column<string>(type: "text", nullable: false),
                    Task = table.Column<string>(type: "text", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Level = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    StepDays = table.Column<int>(type: "integer", nullable: false),
                    DaysLeft = table.Column<int>(type: "integer", nullable: false),
                    CountsWorkingDays = table.Column<bool>(type: "boolean", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OfficerId = table.Column<Guid>(type: "uuid", nullable: true),
                    Recipients = table.Column<string>(type: "text", nullable: false),
                    AnswerUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Answers = table.Column<string>(type: "text", nullable: false),
                    Instructions = table.Column<string>(type: "text", nullable: false),
                    IsInstructedByHead = table.Column<bool>(type: "boolean", nullable: false),
                    IsInstructedByLeader = table.Column<bool>(type: "boolean", nullable: false),
                    SettledOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Ending = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    IsSynthetic = table.Column<bool>(type: "boolean", nullable: false),
                    Street = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Version = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deadline_warnings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_deadline_warnings_Street_RaisedOn",
                table: "deadline_warnings",
                columns: new[] { "Street", "RaisedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_deadline_warnings_Street_State_AnswerUntil",
                table: "deadline_warnings",
                columns: new[] { "Street", "State", "AnswerUntil" },
                filter: "\"State\" <> 'Settled'");

            migrationBuilder.CreateIndex(
                name: "IX_deadline_warnings_Street_SubjectId_ClockCode_DueOn_Level_St~",
                table: "deadline_warnings",
                columns: new[] { "Street", "SubjectId", "ClockCode", "DueOn", "Level", "StepDays" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deadline_warnings");
        }
    }
}
