// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/qualitycondition.h"

#include "contract/rulesentence.h"
#include "quality/describe.h"
#include "standard/judge.h"
#include "standard/translated.h"
#include "widgets/common/layout.h"
#include "widgets/common/segmented.h"
#include "widgets/common/state.h"
#include "widgets/designer/fieldeditor.h"
#include "widgets/designer/formedits.h"
#include "widgets/designer/sqltry.h"
#include "widgets/sample/samplestore.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUndoStack>

namespace meshwright::designer {

using contract::QualityRule;
using text::Value;

namespace {

const QByteArrayList kinds{"library", "sql", "text", "custom"};
constexpr int firstRange = 6; ///< mustBeBetween and what follows take two numbers

QStringList operatorWords()
{
    return {QualityCondition::tr("exactly"), QualityCondition::tr("not"), QualityCondition::tr("more than"), QualityCondition::tr("at least"),
            QualityCondition::tr("fewer than"), QualityCondition::tr("at most"), QualityCondition::tr("between"), QualityCondition::tr("not between")};
}

QString metricWords(const QByteArray &metric)
{
    if (metric == "nullValues")
        return QualityCondition::tr("rows without a value");
    if (metric == "missingValues")
        return QualityCondition::tr("rows with a value that stands for nothing");
    if (metric == "invalidValues")
        return QualityCondition::tr("rows with an invalid value");
    if (metric == "duplicateValues")
        return QualityCondition::tr("rows that repeat a value");
    if (metric == "rowCount")
        return QualityCondition::tr("all rows");
    return QString::fromUtf8(metric);
}

// The arguments that the metrics of the standard know.
const std::vector<standard::Field> &argumentFields()
{
    static const std::vector<standard::Field> fields = [] {
        std::vector<standard::Field> out;
        const auto add = [&](const char *key, const QString &title, const QString &help, bool isList) {
            standard::Field field;
            field.key = key;
            field.title = title;
            field.help = help;
            field.types = isList ? standard::Array : standard::String;
            if (isList) {
                auto item = std::make_shared<standard::Field>();
                item->types = standard::String;
                field.items = item;
            } else {
                field.widget = "line";
            }
            out.push_back(std::move(field));
        };
        add("validValues", QualityCondition::tr("Valid values"), QualityCondition::tr("Any other value is invalid."), true);
        add("pattern", QualityCondition::tr("Valid pattern"), QualityCondition::tr("A regular expression; a value that does not match is invalid."), false);
        add("missingValues", QualityCondition::tr("Values that stand for nothing"), QualityCondition::tr("They count as missing, like a row without a value."), true);
        add("properties", QualityCondition::tr("Properties that are unique together"), QualityCondition::tr("Names of properties of this object."), true);
        return out;
    }();
    return fields;
}

bool isNeeded(const QByteArray &argument, const QString &metric, bool onObject)
{
    if (argument == "validValues" || argument == "pattern")
        return metric == QLatin1String("invalidValues");
    if (argument == "missingValues")
        return metric == QLatin1String("missingValues");
    return metric == QLatin1String("duplicateValues") && onObject;
}

Value numberOrText(const QString &text)
{
    const QByteArray number = spelledNumber(text);
    if (text == QLatin1String("true") || text == QLatin1String("false"))
        return Value::boolean(text == QLatin1String("true"));
    return number.isEmpty() ? Value::string(text) : Value::number(number);
}

} // namespace

QualityCondition::QualityCondition(const text::Path &rule, QWidget *parent)
    : QWidget(parent), m_rule(rule), m_sentence(ui::paragraph({}, nullptr, this)),
      m_kind(new ui::Segmented({tr("Measured"), tr("SQL"), tr("In words"), tr("Other tool")}, 1, this)), m_sql(new SqlTry(this))
{
    QBoxLayout *layout = ui::column(this, 0, ui::grid::unit);
    m_sentence->setFont(ui::font(ui::Type::Strong));
    m_sentence->setAccessibleName(tr("The rule as a sentence"));
    layout->addWidget(m_sentence);
    m_kind->setAccessibleName(tr("Kind of rule"));
    layout->addWidget(m_kind, 0, Qt::AlignLeft);
    buildThreshold();
    buildQuery();
    buildArguments();
    m_latest = ui::paragraph({}, "small", this);
    layout->addWidget(m_latest);
    m_pause.setSingleShot(true);
    m_pause.setInterval(400);
    connect(&m_pause, &QTimer::timeout, this, &QualityCondition::takeThreshold);
    connect(m_kind, &ui::Segmented::changed, this, [this] {
        const QByteArray kind = kinds[m_kind->chosen().front()];
        request([&](const text::Tree &tree) { return contract::setQualityKind(tree, m_rule, kind); }, tr("Kind of rule"));
    });
    connect(m_sql, &SqlTry::answered, this, [this](const quality::SqlAnswer &answer) {
        m_answer->setText(answer.number ? tr("On the sample it comes to %1.").arg(measured(*answer.number)) : answer.reason);
        m_try->setEnabled(true);
    });
}

void QualityCondition::buildThreshold()
{
    m_metricRow = new QWidget(this);
    QBoxLayout *metricRow = ui::row(m_metricRow, 0, ui::grid::unit);
    metricRow->addWidget(ui::label(tr("Count"), "muted", m_metricRow));
    m_metric = new QComboBox(m_metricRow);
    m_metric->setAccessibleName(tr("What is counted"));
    m_metric->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    metricRow->addWidget(m_metric, 1);
    m_threshold = new QWidget(this);
    QBoxLayout *row = ui::row(m_threshold, 0, ui::grid::half);
    m_operator = new QComboBox(m_threshold);
    m_operator->addItems(operatorWords());
    m_operator->setAccessibleName(tr("How it compares"));
    m_value = new QLineEdit(m_threshold);
    m_value->setAccessibleName(tr("Number"));
    m_and = ui::label(tr("and"), "muted", m_threshold);
    m_second = new QLineEdit(m_threshold);
    m_second->setAccessibleName(tr("Second number"));
    m_unit = new QComboBox(m_threshold);
    m_unit->addItem(tr("rows"), QByteArray());
    m_unit->addItem(tr("% of rows"), QByteArray("percent"));
    m_unit->setAccessibleName(tr("Unit"));
    for (QLineEdit *line : {m_value, m_second}) {
        line->setMinimumWidth(44);
        line->setMaximumWidth(110);
        line->installEventFilter(this);
        connect(line, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
        connect(line, &QLineEdit::editingFinished, this, &QualityCondition::takeThreshold);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_operator, m_value, m_and, m_second, m_unit})
        row->addWidget(part);
    row->addStretch();
    for (QComboBox *box : {m_metric, m_operator, m_unit})
        box->installEventFilter(this);
    layout()->addWidget(m_metricRow);
    layout()->addWidget(m_threshold);
    connect(m_metric, &QComboBox::activated, this, [this] {
        const Subject now = subject();
        const standard::Description *description = m_document ? standard::recognise(m_document->goodSnapshot()->analysis->tree).description : nullptr;
        const standard::Block *block = description ? description->block("quality") : nullptr;
        const char *key = block && block->anyField("metric") && !(now.rule && now.rule->node.find("rule").isValid() && !now.rule->node.find("metric").isValid()) ? "metric" : "rule";
        const Value metric = Value::string(m_metric->currentData().toByteArray());
        request([&](const text::Tree &tree) { return contract::setField(tree, m_rule / key, metric); }, tr("What is counted"));
    });
    connect(m_operator, &QComboBox::activated, this, &QualityCondition::takeThreshold);
    connect(m_unit, &QComboBox::activated, this, &QualityCondition::takeUnit);
}

void QualityCondition::buildQuery()
{
    m_queryRow = new QWidget(this);
    QBoxLayout *column = ui::column(m_queryRow, 0, ui::grid::half);
    column->addWidget(ui::paragraph(tr("{object} and {property} stand for what the rule is on. The query must answer one number."), "small", m_queryRow));
    auto *line = new QWidget(m_queryRow);
    QBoxLayout *row = ui::row(line, 0, ui::grid::unit);
    m_try = ui::button(tr("Try on the sample"), nullptr, line);
    row->addWidget(m_try);
    m_answer = ui::paragraph({}, "muted", line);
    row->addWidget(m_answer, 1);
    column->addWidget(line);
    layout()->addWidget(m_queryRow);
    connect(m_try, &QPushButton::clicked, this, &QualityCondition::tryQuery);
}

void QualityCondition::buildArguments()
{
    for (const standard::Field &field : argumentFields()) {
        auto *editor = new FieldEditor(field, field.types == standard::Array ? FieldInput::Kind::Words : FieldInput::Kind::Line, this);
        connect(editor, &FieldEditor::edited, this, [this, &field](const std::optional<Value> &value, document::Gesture gesture) {
            request([&](const text::Tree &tree) { return fieldEdit(tree, m_rule / "arguments" / field.key, field, value); }, standard::translated(field.title), gesture);
        });
        connect(editor, &FieldEditor::entered, this, [this, &field] { Q_EMIT helpWanted(standard::translated(field.title), standard::translated(field.help)); });
        connect(editor, &FieldEditor::undoRequested, this, [this](bool redo) { redo ? m_document->history()->redo() : m_document->history()->undo(); });
        connect(editor, &FieldEditor::givenUp, this, [this] { show(m_document, m_samples); });
        m_arguments.append(editor);
        layout()->addWidget(editor);
    }
}

QualityCondition::Subject QualityCondition::subject() const
{
    Subject out;
    const auto snapshot = m_document ? m_document->goodSnapshot() : nullptr;
    if (!snapshot || !snapshot->analysis->contract)
        return out;
    const auto ofRules = [&](const std::vector<QualityRule> &rules) {
        for (const QualityRule &rule : rules) {
            if (rule.node.path() == m_rule)
                out.rule = &rule;
        }
        return out.rule != nullptr;
    };
    std::function<bool(const contract::Property &)> ofProperty = [&](const contract::Property &property) {
        out.property = &property;
        if (ofRules(property.quality))
            return true;
        for (const contract::Property &part : property.properties) {
            if (ofProperty(part))
                return true;
        }
        for (const auto &part : {property.items, property.mapKey, property.mapValue}) {
            if (part && ofProperty(*part))
                return true;
        }
        return false;
    };
    for (const contract::SchemaObject &object : snapshot->analysis->contract->schema) {
        if (!text::isWithin(m_rule.pointer(), object.node.pointer()))
            continue;
        out.object = &object;
        if (ofRules(object.quality))
            return out;
        for (const contract::Property &property : object.properties) {
            if (ofProperty(property))
                return out;
        }
    }
    out.property = nullptr;
    return out;
}

QString QualityCondition::sentence() const
{
    return m_sentence->text();
}

void QualityCondition::show(document::ContractDocument *document, sample::SampleStore *samples)
{
    m_document = document;
    m_samples = samples;
    const Subject now = subject();
    if (!now.rule)
        return;
    const QString name = now.property ? (now.property->name.isEmpty() ? tr("element") : now.property->name) : now.object->name;
    m_sentence->setText(contract::readBack(*now.rule, name));
    const int kind = now.rule->kind == QualityRule::Kind::Unknown ? 0 : int(kinds.indexOf(now.rule->node.find("type").isValid() ? now.rule->node.find("type").string().toUtf8() : QByteArray("library")));
    if (m_kind->chosen() != QList<int>{std::max(0, kind)}) {
        const QSignalBlocker quiet(m_kind);
        m_kind->setChosen({std::max(0, kind)});
    }
    const bool isLibrary = now.rule->kind == QualityRule::Kind::Library;
    const bool isSql = now.rule->kind == QualityRule::Kind::Sql;
    m_metricRow->setVisible(isLibrary);
    m_threshold->setVisible(isLibrary || isSql);
    m_unit->setVisible(isLibrary && now.rule->metric != QLatin1String("rowCount"));
    m_queryRow->setVisible(isSql);
    showMetric(now);
    showThreshold(*now.rule);
    showArguments(now);
    showLatest(now);
}

void QualityCondition::showMetric(const Subject &subject)
{
    QByteArrayList metrics = subject.property ? QByteArrayList{"nullValues", "missingValues", "invalidValues", "duplicateValues"} : QByteArrayList{"rowCount", "duplicateValues"};
    const QByteArray now = subject.rule->metric.toUtf8();
    if (!now.isEmpty() && !metrics.contains(now))
        metrics.append(now);
    const QSignalBlocker quiet(m_metric);
    m_metric->clear();
    for (const QByteArray &metric : metrics)
        m_metric->addItem(metricWords(metric), metric);
    m_metric->setCurrentIndex(int(metrics.indexOf(now)));
}

void QualityCondition::showThreshold(const QualityRule &rule)
{
    const int op = int(rule.op) - 1;
    const bool isRange = op >= firstRange;
    if (op >= 0)
        m_operator->setCurrentIndex(op);
    m_and->setVisible(isRange);
    m_second->setVisible(isRange);
    m_unit->setCurrentIndex(rule.unit == QLatin1String("percent") ? 1 : 0);
    if (m_pause.isActive())
        return; // in the middle of a number
    const auto put = [](QLineEdit *line, const QString &text) {
        if (line->text() != text)
            line->setText(text);
    };
    put(m_value, isRange ? rule.expected.at(0).string() : rule.expected.string());
    put(m_second, isRange ? rule.expected.at(1).string() : QString());
}

void QualityCondition::showArguments(const Subject &subject)
{
    for (FieldEditor *editor : m_arguments) {
        const text::Node node = subject.rule->arguments.find(std::string_view(editor->field().key));
        editor->setVisible(subject.rule->kind == QualityRule::Kind::Library && (node.isValid() || isNeeded(editor->field().key, subject.rule->metric, !subject.property)));
        if (editor->field().key == "properties") {
            Suggestions names;
            for (const contract::Property &property : subject.object->properties)
                names.push_back({authoring::Proposal::Kind::Contract, property.name, property.logicalType, {}, {}, 0, false});
            editor->input()->setSuggestions(names);
        }
        editor->showValue(node);
    }
}

void QualityCondition::showLatest(const Subject &subject)
{
    QString said;
    m_try->setEnabled(m_samples && sampleFiles().contains(subject.object->name));
    m_try->setToolTip(m_try->isEnabled() ? QString() : tr("There is no sample of this object beside the contract."));
    if (m_samples && m_samples->objectsWithSamples(m_document->path()).contains(subject.object->name)) {
        const sample::SampleSession *session = m_samples->session(m_document->path(), subject.object->name);
        for (const quality::CheckResult &check : session && session->results() ? session->results()->checks : std::vector<quality::CheckResult>()) {
            if (check.path != m_rule.pointer())
                continue;
            const ui::State state = check.state == quality::State::Passed ? ui::State::Passed : check.state == quality::State::Failed ? ui::State::Failed
                : check.state == quality::State::Warning ? ui::State::Warning : ui::State::NotEvaluated;
            said = check.measured ? tr("Last check of the sample: %1. It came to %2.").arg(ui::stateName(state), measured(*check.measured)) : tr("Last check of the sample: %1.").arg(ui::stateName(state));
            if (!check.reason.isEmpty())
                said += QLatin1Char(' ') + check.reason;
        }
    }
    m_latest->setText(said);
    m_latest->setVisible(!said.isEmpty());
}

// As short as tells whether it is what the rule asks for.
QString QualityCondition::measured(double value) const
{
    const Subject now = subject();
    return quality::measuredWords(value, now.rule ? quality::expectationOf(*now.rule).value_or(quality::Expectation()) : quality::Expectation());
}

QHash<QString, QString> QualityCondition::sampleFiles() const
{
    QHash<QString, QString> out;
    for (const QString &object : m_samples ? m_samples->objectsWithSamples(m_document->path()) : QStringList()) {
        if (const sample::SampleSession *session = m_samples->session(m_document->path(), object))
            out.insert(object, session->dataPath());
    }
    return out;
}

void QualityCondition::takeThreshold()
{
    m_pause.stop();
    const Subject now = subject();
    if (!now.rule)
        return;
    const int op = m_operator->currentIndex();
    const QString first = m_value->text().trimmed().isEmpty() ? QStringLiteral("0") : m_value->text().trimmed();
    Value value = numberOrText(first);
    if (op >= firstRange) {
        const bool wasRange = int(now.rule->op) - 1 >= firstRange;
        if (wasRange && m_second->text().trimmed().isEmpty())
            return;
        // A range needs two ends that differ.
        const double number = spelledNumber(first).toDouble();
        const Value second = wasRange ? numberOrText(m_second->text().trimmed()) : number > 0 ? value : Value::integer(100);
        if (!wasRange && number > 0)
            value = Value::integer(0);
        value = Value::sequence({value, second});
    }
    if (int(now.rule->op) - 1 == op && now.rule->expected.toValue() == value)
        return;
    const QByteArray key = contract::operatorKeys()[op];
    request([&](const text::Tree &tree) { return contract::setExpectation(tree, m_rule, key, value); }, tr("Threshold"), m_gesture);
}

void QualityCondition::takeUnit()
{
    const QByteArray unit = m_unit->currentData().toByteArray();
    request([&](const text::Tree &tree) { return contract::setText(tree, m_rule / "unit", QString::fromUtf8(unit)); }, tr("Unit"));
}

void QualityCondition::tryQuery()
{
    const Subject now = subject();
    if (!now.rule)
        return;
    m_answer->setText(tr("Asking…"));
    m_try->setEnabled(false);
    m_sql->ask(quality::sqlOf(now.rule->query, *now.object, now.property), SqlTry::tables(*m_document->goodSnapshot()->analysis->contract, sampleFiles()));
}

void QualityCondition::request(const std::function<text::edit::Patches(const text::Tree &)> &edit, const QString &label, document::Gesture gesture)
{
    if (!m_document)
        return;
    if (const auto done = m_document->edit(edit, label, gesture); !done)
        Q_EMIT refused(done.problem().text());
}

bool QualityCondition::eventFilter(QObject *watched, QEvent *event)
{
    auto *box = qobject_cast<QComboBox *>(watched);
    if (event->type() == QEvent::Wheel && box && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::FocusIn && !box)
        m_gesture = document::Gesture::next();
    if (event->type() == QEvent::ShortcutOverride && !box) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            takeThreshold();
            event->ignore();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meshwright::designer
