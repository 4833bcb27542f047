-- report: 1 query
SELECT "scan"."id" AS "scan_id", "scan"."file_id" AS "scan_file_id", "scan"."is_current" AS "scan_is_current", "scan"."sha256" AS "scan_sha256", "scan"."ordered_at" AS "scan_ordered_at", "scan"."finished_at" AS "scan_finished_at", "scan"."verdict" AS "scan_verdict", "scan"."flagged" AS "scan_flagged", "scan"."unsure" AS "scan_unsure", "scan"."report_sha256" AS "scan_report_sha256", "scan"."forbidden" AS "scan_forbidden", "scan"."published_id" AS "scan_published_id", "scan"."related" AS "scan_related", "scan"."corrections" AS "scan_corrections", "scan__scan_report"."sha256" AS "scan__scan_report_sha256", "scan__scan_report"."report" AS "scan__scan_report_report"
  FROM "scan" "scan"
  LEFT JOIN "file_report" "scan__scan_report" ON "scan__scan_report"."sha256"="scan"."report_sha256"
  WHERE (("scan"."file_id" = ?) AND ("scan"."is_current" = ?));

-- dossier: 1 query
SELECT (SELECT json_array(json_group_array(found.report), json_group_array(found.related))
  FROM (SELECT report.report, scan.related
  FROM scan JOIN file_report report ON report.sha256 = scan.report_sha256
  WHERE scan.file_id = $1 AND scan.is_current AND scan.sha256 = $2) AS found) AS "shown", (SELECT json_array(json_group_array(found.report), json_group_array(found.related))
  FROM (SELECT report.report, scan.related
  FROM scan JOIN file_report report ON report.sha256 = scan.report_sha256
  WHERE scan.file_id = $1 AND scan.sha256 = $3 AND scan.finished_at IS NOT NULL AND 1 = 1
  ORDER BY scan.ordered_at DESC
  LIMIT 1) AS found) AS "before", (SELECT json_array(json_group_array(found.report), json_group_array(found.related))
  FROM (SELECT report.report, scan.related
  FROM scan JOIN file_report report ON report.sha256 = scan.report_sha256
  WHERE scan.file_id = $1 AND scan.sha256 = $2 AND scan.finished_at IS NOT NULL AND scan.corrections IS NULL
  ORDER BY scan.ordered_at DESC
  LIMIT 1) AS found) AS "uncorrected", (SELECT json_array(json_group_array(judgement.file_id), json_group_array(judgement.sha256), json_group_array(judgement.finding), json_group_array(judgement.judge_id), json_group_array(judge.name), json_group_array(judgement.turn), json_group_array(judgement.judgement), json_group_array(judgement.reason), json_group_array(judgement.rule), json_group_array(judgement.message), json_group_array(judgement.place), json_group_array(judgement.at))
  FROM judgement JOIN person judge ON judge.id = judgement.judge_id
  WHERE judgement.file_id = $1 AND judgement.sha256 = $2) AS "judgements", (SELECT json_array(json_group_array(decided.file_id), json_group_array(decided.path), json_group_array(decided.request_id), json_group_array(decided.number), json_group_array(decided.state), json_group_array(decided.state_since), json_group_array(decided.uploaded_at), json_group_array(decided.version_id))
  FROM (SELECT version.file_id, file.path, request.id AS request_id, request.number, request.state, request.state_since, version.uploaded_at, version.id AS version_id
  FROM file_version version JOIN output_file file ON file.id = version.file_id JOIN request ON request.id = file.request_id
  WHERE version.sha256 = $2 AND request.project_id = $4 AND request.id <> $5 AND request.decoy_by IS NULL AND request.state IN ('released', 'rejected', 'recalled', 'expired')
  ORDER BY version.uploaded_at DESC, version.id
  LIMIT 5) AS decided) AS "decided", (SELECT json_array(json_group_array(vote.file_id), json_group_array(vote.voter_id), json_group_array(voter.name), json_group_array(vote.choice), json_group_array(vote.reason), json_group_array(vote.at))
  FROM (SELECT version.file_id, file.path, request.id AS request_id, request.number, request.state, request.state_since, version.uploaded_at, version.id AS version_id
  FROM file_version version JOIN output_file file ON file.id = version.file_id JOIN request ON request.id = file.request_id
  WHERE version.sha256 = $2 AND request.project_id = $4 AND request.id <> $5 AND request.decoy_by IS NULL AND request.state IN ('released', 'rejected', 'recalled', 'expired')
  ORDER BY version.uploaded_at DESC, version.id
  LIMIT 5) AS decided JOIN vote ON vote.file_id = decided.file_id AND vote.sha256 = $2 JOIN person voter ON voter.id = vote.voter_id) AS "votes", (SELECT json_array(json_group_array(words.request_id), json_group_array(words.text))
  FROM (SELECT version.file_id, file.path, request.id AS request_id, request.number, request.state, request.state_since, version.uploaded_at, version.id AS version_id
  FROM file_version version JOIN output_file file ON file.id = version.file_id JOIN request ON request.id = file.request_id
  WHERE version.sha256 = $2 AND request.project_id = $4 AND request.id <> $5 AND request.decoy_by IS NULL AND request.state IN ('released', 'rejected', 'recalled', 'expired')
  ORDER BY version.uploaded_at DESC, version.id
  LIMIT 5) AS decided JOIN comment words ON words.request_id = decided.request_id AND words.at = decided.state_since AND words.visibility = 'everyone') AS "words", (SELECT json_array(json_group_array(seen.file_id), json_group_array(seen.sha256))
  FROM (SELECT DISTINCT file_id, sha256
  FROM audit_event
  WHERE request_id = $5 AND actor_id = $6 AND kind = 'file.viewed') AS seen) AS "views", (SELECT json_array(json_group_array(closed_day.day), json_group_array(closed_day.name))
  FROM closed_day) AS "closedDays";

-- reports: 1 query
SELECT "scan"."id" AS "scan_id", "scan"."file_id" AS "scan_file_id", "scan"."is_current" AS "scan_is_current", "scan"."sha256" AS "scan_sha256", "scan"."ordered_at" AS "scan_ordered_at", "scan"."finished_at" AS "scan_finished_at", "scan"."verdict" AS "scan_verdict", "scan"."flagged" AS "scan_flagged", "scan"."unsure" AS "scan_unsure", "scan"."report_sha256" AS "scan_report_sha256", "scan"."forbidden" AS "scan_forbidden", "scan"."published_id" AS "scan_published_id", "scan"."related" AS "scan_related", "scan"."corrections" AS "scan_corrections", "scan__scan_report"."sha256" AS "scan__scan_report_sha256", "scan__scan_report"."report" AS "scan__scan_report_report"
  FROM "scan" "scan"
  LEFT JOIN "file_report" "scan__scan_report" ON "scan__scan_report"."sha256"="scan"."report_sha256"
  LEFT JOIN "output_file" "scan__scan_file" ON "scan__scan_file"."id"="scan"."file_id"
  WHERE (((("scan__scan_file"."request_id" = ?))) AND ("scan"."is_current" = ?));
