-- search: 2 queries
SELECT COUNT(DISTINCT("request"."id")) AS "cnt"
  FROM "request" "request"
  INNER JOIN "project" "project" ON "project"."id"="request"."project_id"
  INNER JOIN "person" "author" ON "author"."id"="request"."author_id"
  WHERE "request"."submitted_at" IS NOT NULL AND "request"."state" <> 'draft' AND "request"."decoy_by" IS NULL AND ("request"."author_id" = ? OR EXISTS (SELECT 1
  FROM seat
  WHERE seat.request_id = request.id AND seat.reviewer_id = ? AND (seat.turn = "request"."turn" OR "request"."state" IN (?, …)))) AND EXISTS (SELECT 1
  FROM output_file named
  WHERE named.request_id = request.id AND (LOWER(named.path) LIKE ? ESCAPE '\' OR named.path LIKE ? ESCAPE '\')) AND EXISTS (SELECT 1
  FROM file_version bytes JOIN output_file its ON its.id = bytes.file_id
  WHERE its.request_id = "request"."id" AND bytes.sha256 = ?) AND EXISTS (SELECT 1
  FROM output_file checked JOIN scan ON scan.file_id = checked.id AND scan.is_current JOIN report_finding found ON found.report_sha256 = scan.report_sha256
  WHERE checked.request_id = "request"."id" AND found.rule = ?) AND EXISTS (SELECT 1
  FROM release_order sent
  WHERE sent.request_id = "request"."id" AND sent.state = 'delivered' AND sent.destination_id = ?);
SELECT "request"."id" AS "request_id", "request"."number" AS "request_number", "request"."project_id" AS "request_project_id", "request"."author_id" AS "request_author_id", "request"."state" AS "request_state", "request"."turn" AS "request_turn", "request"."version" AS "request_version", "request"."title" AS "request_title", "request"."title_folded" AS "request_title_folded", "request"."book_id" AS "request_book_id", "request"."book_version" AS "request_book_version", "request"."book_sha256" AS "request_book_sha256", "request"."created_at" AS "request_created_at", "request"."submitted_at" AS "request_submitted_at", "request"."state_since" AS "request_state_since", "request"."part_of" AS "request_part_of", "request"."due_at" AS "request_due_at", "request"."delete_at" AS "request_delete_at", "request"."automatic" AS "request_automatic", "request"."decoy_by" AS "request_decoy_by", "request"."decoy_outcome" AS "request_decoy_outcome", "request"."co_authors" AS "request_co_authors", "request"."co_authors_folded" AS "request_co_authors_folded", "request"."co_author_ids" AS "request_co_author_ids", "request"."co_author_groups" AS "request_co_author_groups", "request"."named_late" AS "request_named_late", "request"."wrote" AS "request_wrote", "project"."id" AS "project_id", "project"."code" AS "project_code", "project"."title" AS "project_title", "project"."folded" AS "project_folded", "project"."book_id" AS "project_book_id", "project"."book_version" AS "project_book_version", "project"."book_sha256" AS "project_book_sha256", "project"."ended_at" AS "project_ended_at", "project"."delete_at" AS "project_delete_at", "project"."shares_drafts" AS "project_shares_drafts", "author"."id" AS "author_id", "author"."sign_in" AS "author_sign_in", "author"."name" AS "author_name", "author"."name_folded" AS "author_name_folded", "author"."disabled" AS "author_disabled", "author"."group_name" AS "author_group_name", "author"."trained_until" AS "author_trained_until"
  FROM "request" "request"
  INNER JOIN "project" "project" ON "project"."id"="request"."project_id"
  INNER JOIN "person" "author" ON "author"."id"="request"."author_id"
  WHERE "request"."submitted_at" IS NOT NULL AND "request"."state" <> 'draft' AND "request"."decoy_by" IS NULL AND ("request"."author_id" = ? OR EXISTS (SELECT 1
  FROM seat
  WHERE seat.request_id = request.id AND seat.reviewer_id = ? AND (seat.turn = "request"."turn" OR "request"."state" IN (?, …)))) AND EXISTS (SELECT 1
  FROM output_file named
  WHERE named.request_id = request.id AND (LOWER(named.path) LIKE ? ESCAPE '\' OR named.path LIKE ? ESCAPE '\')) AND EXISTS (SELECT 1
  FROM file_version bytes JOIN output_file its ON its.id = bytes.file_id
  WHERE its.request_id = "request"."id" AND bytes.sha256 = ?) AND EXISTS (SELECT 1
  FROM output_file checked JOIN scan ON scan.file_id = checked.id AND scan.is_current JOIN report_finding found ON found.report_sha256 = scan.report_sha256
  WHERE checked.request_id = "request"."id" AND found.rule = ?) AND EXISTS (SELECT 1
  FROM release_order sent
  WHERE sent.request_id = "request"."id" AND sent.state = 'delivered' AND sent.destination_id = ?)
  ORDER BY "request"."number" DESC
  LIMIT 50 OFFSET 0;
