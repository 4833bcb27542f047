-- find: 8 queries
SELECT "request"."id" AS "request_id", "request"."number" AS "request_number", "request"."project_id" AS "request_project_id", "request"."author_id" AS "request_author_id", "request"."state" AS "request_state", "request"."turn" AS "request_turn", "request"."version" AS "request_version", "request"."title" AS "request_title", "request"."title_folded" AS "request_title_folded", "request"."book_id" AS "request_book_id", "request"."book_version" AS "request_book_version", "request"."book_sha256" AS "request_book_sha256", "request"."created_at" AS "request_created_at", "request"."submitted_at" AS "request_submitted_at", "request"."state_since" AS "request_state_since", "request"."due_at" AS "request_due_at", "request__request_project"."id" AS "request__request_project_id", "request__request_project"."code" AS "request__request_project_code", "request__request_project"."title" AS "request__request_project_title", "request__request_project"."folded" AS "request__request_project_folded", "request__request_project"."book_id" AS "request__request_project_book_id", "request__request_project"."book_version" AS "request__request_project_book_version", "request__request_project"."book_sha256" AS "request__request_project_book_sha256", "request__request_author"."id" AS "request__request_author_id", "request__request_author"."sign_in" AS "request__request_author_sign_in", "request__request_author"."name" AS "request__request_author_name", "request__request_author"."name_folded" AS "request__request_author_name_folded", "request__request_author"."disabled" AS "request__request_author_disabled", "request__request_groups"."id" AS "request__request_groups_id", "request__request_groups"."request_id" AS "request__request_groups_request_id", "request__request_groups"."position" AS "request__request_groups_position", "request__request_groups"."title" AS "request__request_groups_title", "request__request_groups"."what" AS "request__request_groups_what", "request__request_groups"."why" AS "request__request_groups_why", "request__request_groups"."destination" AS "request__request_groups_destination", "request__request_groups"."context_version" AS "request__request_groups_context_version"
  FROM "request" "request"
  LEFT JOIN "project" "request__request_project" ON "request__request_project"."id"="request"."project_id"
  LEFT JOIN "person" "request__request_author" ON "request__request_author"."id"="request"."author_id"
  LEFT JOIN "file_group" "request__request_groups" ON "request__request_groups"."request_id"="request"."id"
  WHERE (("request"."id" = ?));
SELECT "output_file"."id" AS "output_file_id", "output_file"."request_id" AS "output_file_request_id", "output_file"."group_id" AS "output_file_group_id", "output_file"."path" AS "output_file_path", "output_file"."kind" AS "output_file_kind", "output_file"."statement" AS "output_file_statement", "output_file"."statement_version" AS "output_file_statement_version", "output_file"."withdrawn" AS "output_file_withdrawn", "output_file"."sha256" AS "output_file_sha256", "output_file"."bytes" AS "output_file_bytes", "output_file"."version_number" AS "output_file_version_number", "output_file"."voted_at" AS "output_file_voted_at"
  FROM "output_file" "output_file"
  WHERE (("output_file"."request_id" = ?));
SELECT "file_version"."id" AS "file_version_id", "file_version"."file_id" AS "file_version_file_id", "file_version"."number" AS "file_version_number", "file_version"."sha256" AS "file_version_sha256", "file_version"."bytes" AS "file_version_bytes", "file_version"."turn" AS "file_version_turn", "file_version"."uploaded_at" AS "file_version_uploaded_at"
  FROM "file_version" "file_version"
  LEFT JOIN "output_file" "file_version__file_version_file" ON "file_version__file_version_file"."id"="file_version"."file_id"
  WHERE (((("file_version__file_version_file"."request_id" = ?))))
  ORDER BY "file_version"."number" ASC;
SELECT "scan"."id" AS "scan_id", "scan"."file_id" AS "scan_file_id", "scan"."is_current" AS "scan_is_current", "scan"."sha256" AS "scan_sha256", "scan"."ordered_at" AS "scan_ordered_at", "scan"."finished_at" AS "scan_finished_at", "scan"."verdict" AS "scan_verdict", "scan"."flagged" AS "scan_flagged", "scan"."unsure" AS "scan_unsure", "scan"."report_sha256" AS "scan_report_sha256", "job"."id" AS "job_id", "job"."kind" AS "job_kind", "job"."subject_id" AS "job_subject_id", "job"."run_after" AS "job_run_after", "job"."attempts" AS "job_attempts", "job"."claimed_by" AS "job_claimed_by", "job"."claimed_until" AS "job_claimed_until"
  FROM "scan" "scan"
  INNER JOIN "output_file" "file" ON "file"."id"="scan"."file_id"
  LEFT JOIN "job" "job" ON "job"."subject_id" = "scan"."id"
  WHERE "file"."request_id" = ? AND "scan"."is_current";
SELECT "seat"."request_id" AS "seat_request_id", "seat"."turn" AS "seat_turn", "seat"."reviewer_id" AS "seat_reviewer_id", "seat"."started_at" AS "seat_started_at", "seat"."claimed_until" AS "seat_claimed_until", "seat"."submitted_at" AS "seat_submitted_at", "seat"."left_at" AS "seat_left_at", "seat"."left_because" AS "seat_left_because", "seat__seat_reviewer"."id" AS "seat__seat_reviewer_id", "seat__seat_reviewer"."sign_in" AS "seat__seat_reviewer_sign_in", "seat__seat_reviewer"."name" AS "seat__seat_reviewer_name", "seat__seat_reviewer"."name_folded" AS "seat__seat_reviewer_name_folded", "seat__seat_reviewer"."disabled" AS "seat__seat_reviewer_disabled"
  FROM "seat" "seat"
  LEFT JOIN "person" "seat__seat_reviewer" ON "seat__seat_reviewer"."id"="seat"."reviewer_id"
  WHERE (("seat"."request_id" = ?))
  ORDER BY "seat"."turn" ASC, "seat"."started_at" ASC;
SELECT "vote"."file_id" AS "vote_file_id", "vote"."sha256" AS "vote_sha256", "vote"."voter_id" AS "vote_voter_id", "vote"."turn" AS "vote_turn", "vote"."after_disclosure" AS "vote_after_disclosure", "vote"."request_id" AS "vote_request_id", "vote"."statement_version" AS "vote_statement_version", "vote"."group_id" AS "vote_group_id", "vote"."context_version" AS "vote_context_version", "vote"."choice" AS "vote_choice", "vote"."reason" AS "vote_reason", "vote"."at" AS "vote_at", "vote__vote_voter"."id" AS "vote__vote_voter_id", "vote__vote_voter"."sign_in" AS "vote__vote_voter_sign_in", "vote__vote_voter"."name" AS "vote__vote_voter_name", "vote__vote_voter"."name_folded" AS "vote__vote_voter_name_folded", "vote__vote_voter"."disabled" AS "vote__vote_voter_disabled"
  FROM "vote" "vote"
  LEFT JOIN "person" "vote__vote_voter" ON "vote__vote_voter"."id"="vote"."voter_id"
  WHERE (("vote"."request_id" = ?))
  ORDER BY "vote"."turn" ASC, "vote"."after_disclosure" ASC, "vote"."at" ASC;
SELECT "comment"."id" AS "comment_id", "comment"."request_id" AS "comment_request_id", "comment"."turn" AS "comment_turn", "comment"."author_id" AS "comment_author_id", "comment"."group_id" AS "comment_group_id", "comment"."file_id" AS "comment_file_id", "comment"."visibility" AS "comment_visibility", "comment"."text" AS "comment_text", "comment"."at" AS "comment_at", "comment__comment_author"."id" AS "comment__comment_author_id", "comment__comment_author"."sign_in" AS "comment__comment_author_sign_in", "comment__comment_author"."name" AS "comment__comment_author_name", "comment__comment_author"."name_folded" AS "comment__comment_author_name_folded", "comment__comment_author"."disabled" AS "comment__comment_author_disabled"
  FROM "comment" "comment"
  LEFT JOIN "person" "comment__comment_author" ON "comment__comment_author"."id"="comment"."author_id"
  WHERE (("comment"."request_id" = ?))
  ORDER BY "comment"."turn" ASC, "comment"."at" ASC, "comment"."id" ASC;
SELECT "release"."id" AS "release_id", "release"."request_id" AS "release_request_id", "release"."idempotency_key" AS "release_idempotency_key", "release"."started_by" AS "release_started_by", "release"."started_at" AS "release_started_at", "release"."state" AS "release_state", "release"."attempts" AS "release_attempts", "release"."delivered_at" AS "release_delivered_at", "release"."failed_at" AS "release_failed_at", "release"."manifest" AS "release_manifest", "release"."signature" AS "release_signature", "release"."package_sha256" AS "release_package_sha256", "release"."package_bytes" AS "release_package_bytes", "release"."cause" AS "release_cause", "release"."recalled_at" AS "release_recalled_at", "release"."destination_says" AS "release_destination_says"
  FROM "release_order" "release"
  WHERE "release"."request_id" = ?
  ORDER BY CASE WHEN "release"."state" = 'failed' THEN 1 ELSE 0 END ASC, "release"."started_at" DESC
  LIMIT 1;

-- findForOthers: 1 query
SELECT "request"."id" AS "request_id", "request"."number" AS "request_number", "request"."project_id" AS "request_project_id", "request"."author_id" AS "request_author_id", "request"."state" AS "request_state", "request"."turn" AS "request_turn", "request"."version" AS "request_version", "request"."title" AS "request_title", "request"."title_folded" AS "request_title_folded", "request"."book_id" AS "request_book_id", "request"."book_version" AS "request_book_version", "request"."book_sha256" AS "request_book_sha256", "request"."created_at" AS "request_created_at", "request"."submitted_at" AS "request_submitted_at", "request"."state_since" AS "request_state_since", "request"."due_at" AS "request_due_at", "request__request_project"."id" AS "request__request_project_id", "request__request_project"."code" AS "request__request_project_code", "request__request_project"."title" AS "request__request_project_title", "request__request_project"."folded" AS "request__request_project_folded", "request__request_project"."book_id" AS "request__request_project_book_id", "request__request_project"."book_version" AS "request__request_project_book_version", "request__request_project"."book_sha256" AS "request__request_project_book_sha256", "request__request_author"."id" AS "request__request_author_id", "request__request_author"."sign_in" AS "request__request_author_sign_in", "request__request_author"."name" AS "request__request_author_name", "request__request_author"."name_folded" AS "request__request_author_name_folded", "request__request_author"."disabled" AS "request__request_author_disabled", "request__request_groups"."id" AS "request__request_groups_id", "request__request_groups"."request_id" AS "request__request_groups_request_id", "request__request_groups"."position" AS "request__request_groups_position", "request__request_groups"."title" AS "request__request_groups_title", "request__request_groups"."what" AS "request__request_groups_what", "request__request_groups"."why" AS "request__request_groups_why", "request__request_groups"."destination" AS "request__request_groups_destination", "request__request_groups"."context_version" AS "request__request_groups_context_version"
  FROM "request" "request"
  LEFT JOIN "project" "request__request_project" ON "request__request_project"."id"="request"."project_id"
  LEFT JOIN "person" "request__request_author" ON "request__request_author"."id"="request"."author_id"
  LEFT JOIN "file_group" "request__request_groups" ON "request__request_groups"."request_id"="request"."id"
  WHERE (("request"."id" = ?));

-- glance: 1 query
SELECT "request"."id" AS "request_id", "request"."number" AS "request_number", "request"."project_id" AS "request_project_id", "request"."author_id" AS "request_author_id", "request"."state" AS "request_state", "request"."turn" AS "request_turn", "request"."version" AS "request_version", "request"."title" AS "request_title", "request"."title_folded" AS "request_title_folded", "request"."book_id" AS "request_book_id", "request"."book_version" AS "request_book_version", "request"."book_sha256" AS "request_book_sha256", "request"."created_at" AS "request_created_at", "request"."submitted_at" AS "request_submitted_at", "request"."state_since" AS "request_state_since", "request"."due_at" AS "request_due_at"
  FROM "request" "request"
  WHERE (("request"."id" = ?))
  LIMIT 1;

-- numbers: 1 query
SELECT "request"."id" AS "request_id", "request"."number" AS "request_number"
  FROM "request" "request"
  WHERE (("request"."id" IN (?)));

-- ofAuthor: 3 queries
SELECT "request"."id" AS "request_id", "request"."number" AS "request_number", "request"."project_id" AS "request_project_id", "request"."author_id" AS "request_author_id", "request"."state" AS "request_state", "request"."turn" AS "request_turn", "request"."version" AS "request_version", "request"."title" AS "request_title", "request"."title_folded" AS "request_title_folded", "request"."book_id" AS "request_book_id", "request"."book_version" AS "request_book_version", "request"."book_sha256" AS "request_book_sha256", "request"."created_at" AS "request_created_at", "request"."submitted_at" AS "request_submitted_at", "request"."state_since" AS "request_state_since", "request"."due_at" AS "request_due_at", "project"."id" AS "project_id", "project"."code" AS "project_code", "project"."title" AS "project_title", "project"."folded" AS "project_folded", "project"."book_id" AS "project_book_id", "project"."book_version" AS "project_book_version", "project"."book_sha256" AS "project_book_sha256", "author"."id" AS "author_id", "author"."sign_in" AS "author_sign_in", "author"."name" AS "author_name", "author"."name_folded" AS "author_name_folded", "author"."disabled" AS "author_disabled"
  FROM "request" "request"
  INNER JOIN "project" "project" ON "project"."id"="request"."project_id"
  INNER JOIN "person" "author" ON "author"."id"="request"."author_id"
  WHERE "request"."author_id" = ?
  ORDER BY "request"."number" DESC;
SELECT "file"."request_id" AS "requestId", SUM(CASE WHEN "file"."kind" = 'output' THEN 1 ELSE 0 END) AS "files", SUM(CASE WHEN "file"."kind" = 'output' THEN "file"."bytes" ELSE 0 END) AS "bytes", SUM(CASE WHEN "file"."kind" = 'output' THEN "scan"."flagged" ELSE 0 END) AS "flagged", SUM(CASE WHEN "file"."kind" = 'output' THEN "scan"."unsure" ELSE 0 END) AS "unsure", SUM(CASE WHEN "scan"."verdict" IS NULL THEN 1 ELSE 0 END) AS "scansOpen"
  FROM "output_file" "file"
  LEFT JOIN "scan" "scan" ON "scan"."file_id" = "file"."id" AND "scan"."is_current"
  WHERE "file"."request_id" IN (?) AND NOT "file"."withdrawn"
  GROUP BY "file"."request_id";
SELECT "seat"."request_id" AS "seat_request_id", "seat"."turn" AS "seat_turn", "seat"."reviewer_id" AS "seat_reviewer_id", "seat"."started_at" AS "seat_started_at", "seat"."claimed_until" AS "seat_claimed_until", "seat"."submitted_at" AS "seat_submitted_at", "seat"."left_at" AS "seat_left_at", "seat"."left_because" AS "seat_left_because", "seat__seat_reviewer"."id" AS "seat__seat_reviewer_id", "seat__seat_reviewer"."sign_in" AS "seat__seat_reviewer_sign_in", "seat__seat_reviewer"."name" AS "seat__seat_reviewer_name", "seat__seat_reviewer"."name_folded" AS "seat__seat_reviewer_name_folded", "seat__seat_reviewer"."disabled" AS "seat__seat_reviewer_disabled"
  FROM "seat" "seat"
  LEFT JOIN "person" "seat__seat_reviewer" ON "seat__seat_reviewer"."id"="seat"."reviewer_id"
  WHERE (("seat"."request_id" IN (?)) AND ("seat"."left_at" IS NULL))
  ORDER BY "seat"."started_at" ASC;

-- queue: 4 queries
SELECT COUNT(*) AS "unfiltered", SUM(CASE WHEN "request"."project_id" = ? AND ("request"."title_folded" LIKE ? ESCAPE '\' OR "project"."folded" LIKE ? ESCAPE '\' OR "author"."name_folded" LIKE ? ESCAPE '\') THEN 1 ELSE 0 END) AS "total"
  FROM "request" "request"
  INNER JOIN "project" "project" ON "project"."id"="request"."project_id"
  INNER JOIN "person" "author" ON "author"."id"="request"."author_id"
  WHERE "request"."state" IN (?) AND "request"."author_id" <> ?;
SELECT "request"."id" AS "request_id", "request"."number" AS "request_number", "request"."project_id" AS "request_project_id", "request"."author_id" AS "request_author_id", "request"."state" AS "request_state", "request"."turn" AS "request_turn", "request"."version" AS "request_version", "request"."title" AS "request_title", "request"."title_folded" AS "request_title_folded", "request"."book_id" AS "request_book_id", "request"."book_version" AS "request_book_version", "request"."book_sha256" AS "request_book_sha256", "request"."created_at" AS "request_created_at", "request"."submitted_at" AS "request_submitted_at", "request"."state_since" AS "request_state_since", "request"."due_at" AS "request_due_at", "project"."id" AS "project_id", "project"."code" AS "project_code", "project"."title" AS "project_title", "project"."folded" AS "project_folded", "project"."book_id" AS "project_book_id", "project"."book_version" AS "project_book_version", "project"."book_sha256" AS "project_book_sha256", "author"."id" AS "author_id", "author"."sign_in" AS "author_sign_in", "author"."name" AS "author_name", "author"."name_folded" AS "author_name_folded", "author"."disabled" AS "author_disabled"
  FROM "request" "request"
  INNER JOIN "project" "project" ON "project"."id"="request"."project_id"
  INNER JOIN "person" "author" ON "author"."id"="request"."author_id"
  WHERE "request"."state" IN (?) AND "request"."author_id" <> ? AND "request"."project_id" = ? AND ("request"."title_folded" LIKE ? ESCAPE '\' OR "project"."folded" LIKE ? ESCAPE '\' OR "author"."name_folded" LIKE ? ESCAPE '\')
  ORDER BY CASE WHEN "request"."state" IN ('submitted', 'in-review', 'reviewed') AND "request"."due_at" <= ? THEN 0 ELSE 1 END ASC, CASE WHEN EXISTS (SELECT 1
  FROM seat
  WHERE seat.request_id = request.id AND seat.turn = "request"."turn" AND seat.reviewer_id = ? AND seat.left_at IS NULL AND seat.submitted_at IS NULL) THEN 0 ELSE 1 END ASC, "request"."submitted_at" ASC, "request"."number" ASC
  LIMIT 30 OFFSET 0;
SELECT "file"."request_id" AS "requestId", SUM(CASE WHEN "file"."kind" = 'output' THEN 1 ELSE 0 END) AS "files", SUM(CASE WHEN "file"."kind" = 'output' THEN "file"."bytes" ELSE 0 END) AS "bytes", SUM(CASE WHEN "file"."kind" = 'output' THEN "scan"."flagged" ELSE 0 END) AS "flagged", SUM(CASE WHEN "file"."kind" = 'output' THEN "scan"."unsure" ELSE 0 END) AS "unsure", SUM(CASE WHEN "scan"."verdict" IS NULL THEN 1 ELSE 0 END) AS "scansOpen"
  FROM "output_file" "file"
  LEFT JOIN "scan" "scan" ON "scan"."file_id" = "file"."id" AND "scan"."is_current"
  WHERE "file"."request_id" IN (?) AND NOT "file"."withdrawn"
  GROUP BY "file"."request_id";
SELECT "seat"."request_id" AS "seat_request_id", "seat"."turn" AS "seat_turn", "seat"."reviewer_id" AS "seat_reviewer_id", "seat"."started_at" AS "seat_started_at", "seat"."claimed_until" AS "seat_claimed_until", "seat"."submitted_at" AS "seat_submitted_at", "seat"."left_at" AS "seat_left_at", "seat"."left_because" AS "seat_left_because", "seat__seat_reviewer"."id" AS "seat__seat_reviewer_id", "seat__seat_reviewer"."sign_in" AS "seat__seat_reviewer_sign_in", "seat__seat_reviewer"."name" AS "seat__seat_reviewer_name", "seat__seat_reviewer"."name_folded" AS "seat__seat_reviewer_name_folded", "seat__seat_reviewer"."disabled" AS "seat__seat_reviewer_disabled"
  FROM "seat" "seat"
  LEFT JOIN "person" "seat__seat_reviewer" ON "seat__seat_reviewer"."id"="seat"."reviewer_id"
  WHERE (("seat"."request_id" IN (?)) AND ("seat"."left_at" IS NULL))
  ORDER BY "seat"."started_at" ASC;
