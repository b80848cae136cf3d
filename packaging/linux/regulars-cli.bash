# SPDX-License-Identifier: GPL-3.0-or-later
# Bash completion for regulars-cli.

_regulars_cli() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]} command='' i word
  local commands="new sample import export list segment show log task activity outcomes move visits correct-visit feedback contract consent relate add-contact add-document duplicates merge unmerge edit fields life-cycle restore-customer empty-bin calendar holidays report history undo check rebuild backup"
  for ((i = 1; i < COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if [[ $word == --database ]]; then
      ((i++))
    elif [[ $word != -* ]]; then
      command=$word
      break
    fi
  done

  local words=
  case $command:$previous in
    *:--database | new:new | sample:sample | import:import | backup:backup | export:--output | export:-o | calendar:--output | calendar:-o | calendar:--folder | calendar:import | holidays:import)
      mapfile -t COMPREPLY < <(compgen -f -- "$current")
      compopt -o filenames 2>/dev/null
      return
      ;;
    new:--life-cycle) words="four-phases reach-to-loyalty lead-to-loyalty five-phases key-account relationship service three-stages awareness-to-advocacy" ;;
    import:--as) words="customers purchases contracts" ;;
    import:--format | merge:--format | unmerge:--format | edit:--format | restore-customer:--format | empty-bin:--format) words="json" ;;
    show:--format) words="table json" ;;
    list:--format | report:--format | history:--format | duplicates:--format) words="table csv json" ;;
    report:--event) words="second-purchase contract-end" ;;
    report:--interval) words="log-log plain" ;;
    report:--model) words="auto bgnbd mbgnbd nbd" ;;
    report:--measure) words="customers rolling revenue" ;;
    contract:contract) words="add change end delete" ;;
    contract:--period) words="week month quarter year" ;;
    contract:--format) words="json" ;;
    contract:--product | contract:--number | contract:--started | contract:--ended | contract:--amount) return ;;
    consent:--channel) words="email phone post sms" ;;
    consent:--state) words="given withdrawn" ;;
    relate:--kind) words="family referred_by partner colleague friend other" ;;
    feedback:--kind) words="complaint compliment request question nps csat ces" ;;
    list:list | export:export) words="customers purchases activities feedback tasks contracts merges products bin segments views" ;;
    export:--format) words="csv json" ;;
    segment:--format | calendar:--format) words="json" ;;
    calendar:calendar) words="export import" ;;
    holidays:holidays) words="list add delete import" ;;
    holidays:--format) words="table csv json" ;;
    *:--since) return ;;
    show:show) words="customer" ;;
    task:task) words="add edit done snooze delete" ;;
    task:--kind) words="to-do call e-mail message visit meeting" ;;
    task:--priority) words="low normal high" ;;
    task:--after-done | task:--working-days) words="yes no" ;;
    task:--repeat) words="1d 1w 2w 1m 1y never" ;;
    task:--format) words="json" ;;
    task:--title | task:--due | task:--time | task:--zone | task:--minutes | task:--remind | task:--template | task:--until | task:--feedback | *:--due-until) return ;;
    log:log) words="call e-mail message visit meeting note" ;;
    log:--direction | activity:--direction) words="out in" ;;
    log:--format) words="json" ;;
    activity:--kind) words="call e-mail message visit meeting note" ;;
    activity:--format | outcomes:--format) words="table csv json" ;;
    outcomes:outcomes) words="list add edit delete" ;;
    outcomes:--reached) words="yes no" ;;
    outcomes:--name | outcomes:--position | outcomes:--follow-up-days | outcomes:--replacement) return ;;
    log:--move | log:--with | log:--colleague | log:--minutes | activity:--with | activity:--colleague | activity:--minutes) return ;;
    report:report) words="cohorts retention churn survival phases funnel loss-reasons transitions guide rfm status seasonality basket next-product purchase-model value acquisition nps csat ces activities complaints worklist" ;;
    import:--map | import:--date-format | import:--decimal | import:--update-by | *:--customer | *:--note | *:--at | \
      *:--outcome | *:--follow-up | *:--phase | *:--reason | *:--score | *:--text | *:--topic | *:--query | *:--sort | *:--columns | *:--group | *:--view | *:--rename | *:--set | *:--tag | *:--untag | *:--owner | \
      *:--limit | *:--take | *:--days | *:--min-count | *:--top | sample:--customers | *:--seed | *:--as-of | *:--from | *:--to | *:--currency)
      return
      ;;
    :*) words="$commands --database --version" ;;
    new:*) words="--life-cycle --currency" ;;
    sample:*) words="--customers --seed" ;;
    import:*) words="--as --map --date-format --decimal --update-by --no-create --dry-run --format" ;;
    export:*) words="--output --query --view --sort --columns --group --limit --open --due-until --owner --format --raw" ;;
    list:*) words="--query --view --sort --columns --group --limit --open --due-until --owner --format" ;;
    task:*) words="--title --customer --due --time --zone --kind --priority --minutes --remind --repeat --after-done --working-days --owner --note --feedback --template --until --format" ;;
    calendar:*) words="--output --folder --owner --since --past --dry-run --format" ;;
    holidays:*) words="--format" ;;
    segment:*) words="--query --rename --touch-every --delete --format" ;;
    show:*) words="--format" ;;
    log:*) words="--customer --outcome --note --at --follow-up --direction --minutes --topic --with --colleague --move --reason --format" ;;
    activity:*) words="--kind --customer --outcome --note --at --direction --minutes --topic --with --alone --colleague --delete --format" ;;
    outcomes:*) words="--name --reached --follow-up-days --phase --position --replacement --format" ;;
    move:*) words="--customer --phase --reason --leaving-reason --note --at --next-step --due --format" ;;
    visits:*) words="--customer --stages --format" ;;
    correct-visit:*) words="--phase --entered --reason --leaving-reason --note --remove --format" ;;
    contract:*) words="--customer --product --number --started --ended --amount --period --reason --note --format" ;;
    consent:*) words="--customer --channel --state --day --source --note" ;;
    relate:*) words="--customer --kind --to --note" ;;
    add-contact:*) words="--customer --email --phone --label" ;;
    feedback:*) words="--customer --kind --score --text --topic" ;;
    duplicates:*) words="--limit --format" ;;
    merge:*) words="--take --format" ;;
    unmerge:*) words="--format" ;;
    life-cycle:life-cycle) words="list show choose rename add-phase edit-phase delete-phase order reasons" ;;
    life-cycle:choose) words="four-phases reach-to-loyalty lead-to-loyalty five-phases key-account relationship service three-stages awareness-to-advocacy" ;;
    life-cycle:--role) words="reach acquire convert retain loyal lapsed lost" ;;
    life-cycle:--asks-reason | life-cycle:--asks-reason-leaving) words="yes no" ;;
    life-cycle:--format) words="table csv json" ;;
    life-cycle:--map | life-cycle:--replace-by | life-cycle:--name | life-cycle:--color | life-cycle:--position | life-cycle:--explanation) return ;;
    life-cycle:--activity | life-cycle:--stalled-days | life-cycle:--fewest | life-cycle:--most | life-cycle:--add | life-cycle:--rename) return ;;
    life-cycle:--remove) return ;;
    life-cycle:*) words="--map --own --dry-run --replace-by --name --role --color --position --explanation --activity --stalled-days --fewest --most --asks-reason --asks-reason-leaving --leaving --add --rename --remove --format" ;;
    fields:fields) words="list add rename remove" ;;
    fields:--kind) words="text number money date choice choices yes-no link" ;;
    fields:--format) words="table csv json" ;;
    fields:--choice | fields:--default) return ;;
    fields:*) words="--kind --choice --default --required --format" ;;
    edit:*) words="--query --customer --set --tag --untag --owner --phase --reason --delete --format" ;;
    restore-customer:*) words="--all --format" ;;
    empty-bin:*) words="--yes --format" ;;
    report:*) words="--as-of --from --to --by --measure --days --customers --model --horizon-weeks --years --annual-rate --target --growth --months --event --interval --owner --limit --query --format" ;;
    history:*) words="--limit --format" ;;
  esac
  [[ -z $command || $words == --* ]] && words+=" --help"
  mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}
complete -F _regulars_cli regulars-cli
