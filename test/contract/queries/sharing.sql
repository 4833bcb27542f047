-- loads: 1 query
SELECT seat.reviewer_id AS id, MAX(seat.started_at) AS "lastAt", SUM(CASE WHEN seat.submitted_at IS NULL AND seat.left_at IS NULL AND seat.turn = request.turn AND request.state IN ('in-review', 'reviewed') THEN 1 ELSE 0 END) AS claims, SUM(CASE WHEN seat.submitted_at IS NULL AND seat.left_at IS NULL AND seat.turn = request.turn AND request.state IN ('in-review', 'reviewed') THEN (SELECT COUNT(*)
  FROM output_file asked
  WHERE asked.request_id = seat.request_id AND asked.kind = 'output' AND NOT asked.withdrawn) ELSE 0 END) AS files, SUM(CASE WHEN seat.submitted_at IS NULL AND seat.left_at IS NULL AND seat.turn = request.turn AND request.state IN ('in-review', 'reviewed') THEN (SELECT COALESCE(SUM(asked.bytes), 0)
  FROM output_file asked
  WHERE asked.request_id = seat.request_id AND asked.kind = 'output' AND NOT asked.withdrawn) ELSE 0 END) AS bytes
  FROM seat JOIN request ON request.id = seat.request_id
  WHERE request.author_id <> $1
  GROUP BY seat.reviewer_id;

-- around: 1 query
SELECT 'closed' AS fact, day AS id, name AS text, day AS first, day AS last, '' AS more
  FROM closed_day
  UNION ALL SELECT 'away', absence.id, person.name, first_day, last_day, person_id
  FROM absence JOIN person ON person.id = person_id
  WHERE first_day <= $1 AND last_day >= $1
  UNION ALL SELECT CASE WHEN is_usual THEN 'usual' ELSE 'view' END, id, name, kept_at, '', filter
  FROM queue_view
  WHERE person_id = $2
  ORDER BY first, last, id;

-- awayAt: 1 query
SELECT "absence"."id" AS "absence_id", "absence"."person_id" AS "absence_person_id", "absence"."first_day" AS "absence_first_day", "absence"."last_day" AS "absence_last_day", "absence__absence_person"."id" AS "absence__absence_person_id", "absence__absence_person"."sign_in" AS "absence__absence_person_sign_in", "absence__absence_person"."name" AS "absence__absence_person_name", "absence__absence_person"."name_folded" AS "absence__absence_person_name_folded", "absence__absence_person"."disabled" AS "absence__absence_person_disabled", "absence__absence_person"."group_name" AS "absence__absence_person_group_name", "absence__absence_person"."trained_until" AS "absence__absence_person_trained_until"
  FROM "absence" "absence"
  LEFT JOIN "person" "absence__absence_person" ON "absence__absence_person"."id"="absence"."person_id"
  WHERE (("absence"."first_day" <= ?) AND ("absence"."last_day" >= ?))
  ORDER BY "absence"."last_day" ASC, "absence"."id" ASC;
