-- The search finds improvement plans, actions and promises by their released words: with an action what was told of it and the
-- titles of its evidence, with a promise what was said of it outside a meeting. The office makes the texts and sees every row, so
-- each is made of rows that name the entry of their release. No name of a person is among them, nor of a body, which may change.

create view published.follow_through_text with (security_invoker = true) as
select p.council_id, 'improvementPlan' as kind, p.improvement_plan_id as thing_id, b.body_id, null::date as happened_on, p.title,
       p.summary as text
from published.improvement_plan p
left join published.body b on b.council_id = p.council_id and b.slug = p.forum_slug
union all
select a.council_id, 'action', a.action_id, b.body_id, a.original_due_on, a.title,
       concat_ws(' · ', a.plan_title, a.theme, nullif(a.detail, ''), nullif(array_to_string(a.partners, ' · '), ''),
         nullif(a.voice_note, ''), nullif(a.risk, ''),
         (select string_agg(concat_ws(' ', u.known, u.how_known, u.next), ' · ' order by u.as_of desc, u.at desc, u.update_id)
          from published.progress_update u where u.council_id = a.council_id and u.action_id = a.action_id),
         (select string_agg(e.title, ' · ' order by e.dated_on desc, e.evidence_id)
          from published.action_evidence e where e.council_id = a.council_id and e.action_id = a.action_id))
from published.improvement_action a
join published.improvement_plan p on p.council_id = a.council_id and p.improvement_plan_id = a.improvement_plan_id
left join published.body b on b.council_id = p.council_id and b.slug = p.forum_slug
union all
select c.council_id, 'commitment', c.commitment_id, c.report_back_body_id, c.promised_on, c.quote,
       concat_ws(' · ', c.title, c.trigger_words, case when c.owner_kind = 'outside' then c.owner_name end,
         (select string_agg(concat_ws(' ', nullif(s.words, ''), nullif(s.plan, '')), ' · ' order by s.sequence)
          from published.commitment_step s
          where s.council_id = c.council_id and s.commitment_id = c.commitment_id and s.item_id is null and s.resolution_id is null))
from published.commitment c
where c.quote is not null;
grant select on published.follow_through_text to moothall_public;

-- What is public already is found from now on.
insert into released_text (council_id, kind, thing_id, body_id, matter_id, happened_on, title, text)
select council_id, kind, thing_id, body_id, null, happened_on, title, text from published.follow_through_text;

insert into released_word (council_id, word, uses)
select council_id, found[1], count(*)
from published.follow_through_text, regexp_matches(lower(normalize(title || ' ' || text, nfc)), '[[:alpha:]]+', 'g') as found
where length(found[1]) between 3 and 30
group by council_id, found[1]
on conflict (council_id, word) do update set uses = released_word.uses + excluded.uses;
