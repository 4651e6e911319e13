// SPDX-License-Identifier: GPL-3.0-or-later
#include "harvest.h"

#include "widgets/canvas/canvasview.h"
#include "widgets/canvas/scene.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPointer>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolTip>

namespace meshwright::testing {

namespace {

/// A surface that keeps the words that are painted on it, and nothing else.
class Paper : public QPaintDevice {
public:
    explicit Paper(QSize size) : m_size(size) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QStringList &words() const { return m_engine.words; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmWidthMM: return m_size.width() / 4;
        case PdmHeightMM: return m_size.height() / 4;
        case PdmDepth: return 32;
        case PdmNumColors: return 0;
        case PdmDevicePixelRatio: return 1;
        case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
        default: return 96;
        }
    }

private:
    class Engine : public QPaintEngine {
    public:
        Engine() : QPaintEngine(AllFeatures) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        Type type() const override { return User; }
        void drawTextItem(const QPointF &, const QTextItem &item) override { words.append(item.text()); }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
        void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
        void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
        void drawRects(const QRectF *, int) override {}
        void drawRects(const QRect *, int) override {}
        void drawLines(const QLineF *, int) override {}
        void drawLines(const QLine *, int) override {}
        void drawEllipse(const QRectF &) override {}
        void drawEllipse(const QRect &) override {}
        void drawPoints(const QPointF *, int) override {}
        void drawPoints(const QPoint *, int) override {}
        QStringList words;
    };

    QSize m_size;
    mutable Engine m_engine;
};

QString classOf(const QObject *object)
{
    return QString::fromLatin1(object->metaObject()->className()).section(QLatin1String("::"), -1);
}

} // namespace

Harvest::Harvest(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

Harvest::~Harvest() = default;

void Harvest::add(const QString &text, const QString &from)
{
    const QString plain = text.contains(QLatin1Char('<')) && Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    const QString said = plain.simplified();
    if (!said.isEmpty() && !m_texts.contains(said))
        m_texts.insert(said, m_place + QLatin1String(" / ") + from);
}

void Harvest::look(QWidget *root)
{
    QList<QWidget *> parts = root->findChildren<QWidget *>();
    parts.prepend(root);
    for (QWidget *part : std::as_const(parts)) {
        if (part->isVisible() || !root->isVisible())
            lookAtPart(part);
    }
    if (root->isVisible()) {
        Paper paper(root->size());
        root->render(&paper, {}, {}, QWidget::DrawChildren);
        for (const QString &words : paper.words())
            add(words, QStringLiteral("painted"));
    }
    m_heard = 0;
    listen(QAccessible::queryAccessibleInterface(root), 0);
}

void Harvest::lookAtPart(QWidget *part)
{
    static const char *const texts[] = {"text", "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "placeholderText", "title", "prefix", "suffix", "specialValueText"};
    const QString name = classOf(part);
    for (const char *text : texts) {
        const QVariant value = part->property(text);
        if (value.typeId() == QMetaType::QString)
            add(value.toString(), name + QLatin1Char('.') + QLatin1String(text));
    }
    for (const QAction *action : part->actions()) {
        for (const QString &text : {action->text().remove(QLatin1Char('&')), action->toolTip(), action->statusTip(), action->shortcut().toString(QKeySequence::NativeText)})
            add(text, name + QLatin1String(" action"));
    }
    if (const auto *tabs = qobject_cast<QTabBar *>(part)) {
        for (int i = 0; i < tabs->count(); ++i) {
            add(tabs->tabText(i), name + QLatin1String(" tab"));
            add(tabs->tabToolTip(i), name + QLatin1String(" tab"));
        }
    }
    if (const auto *box = qobject_cast<QComboBox *>(part))
        lookAtModel(box->model(), name + QLatin1String(" entry"));
    if (const auto *view = qobject_cast<QAbstractItemView *>(part); view && view->model() && !qobject_cast<QHeaderView *>(part))
        lookAtModel(view->model(), name + QLatin1String(" cell"));
    if (const auto *canvas = qobject_cast<canvas::CanvasView *>(part))
        lookAtCanvas(canvas);
}

void Harvest::lookAtModel(const QAbstractItemModel *model, const QString &from)
{
    for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical}) {
        const int count = std::min(way == Qt::Horizontal ? model->columnCount() : model->rowCount(), 300);
        for (int i = 0; i < count; ++i) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)})
                add(model->headerData(i, way, role).toString(), from + QLatin1String(" head"));
        }
    }
    lookAtRows(model, {}, from, 0);
}

void Harvest::lookAtRows(const QAbstractItemModel *model, const QModelIndex &parent, const QString &from, int depth)
{
    const int rows = std::min(model->rowCount(parent), 300);
    const int columns = std::min(model->columnCount(parent), 60);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model->index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::StatusTipRole), int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)}) {
                const QVariant value = index.data(role);
                if (value.typeId() == QMetaType::QString)
                    add(value.toString(), from);
            }
        }
        if (depth < 12)
            lookAtRows(model, model->index(row, 0, parent), from, depth + 1);
    }
}

void Harvest::lookAtCanvas(const canvas::CanvasView *canvas)
{
    const canvas::Scene &scene = canvas->scene();
    const QString name = classOf(canvas);
    Paper paper(scene.bounds().size().toSize().expandedTo({1, 1}));
    QPainter painter(&paper);
    for (int item = 0; item < scene.itemCount(); ++item)
        scene.paintItem(painter, item, 1.0);
    scene.paintLive(painter, scene.bounds(), 1.0);
    painter.end();
    for (const QString &words : paper.words())
        add(words, name + QLatin1String(" painted"));
    for (int element = 0; element < scene.elementCount(); ++element) {
        add(scene.elementName(element), name + QLatin1String(" element"));
        add(scene.elementDescription(element), name + QLatin1String(" element"));
    }
}

void Harvest::listen(QAccessibleInterface *one, int depth)
{
    if (!one || !one->isValid() || one->state().invisible || depth > 40 || ++m_heard > 30'000)
        return;
    const QString from = QLatin1String("read aloud, ") + (one->object() ? classOf(one->object()) : QString());
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
        add(one->text(text), from);
    if (!one->state().editable)
        add(one->text(QAccessible::Value), from);
    if (QAccessibleActionInterface *actions = one->actionInterface()) {
        for (const QString &action : actions->actionNames())
            add(actions->localizedActionName(action), from + QLatin1String(" action"));
    }
    for (int i = 0; i < std::min(one->childCount(), 600); ++i)
        listen(one->child(i), depth + 1);
}

void Harvest::point(QWidget *part, int step)
{
    for (int y = step / 2; y < part->height(); y += step) {
        for (int x = step / 2; x < part->width(); x += step) {
            QToolTip::hideText();
            QHelpEvent help(QEvent::ToolTip, {x, y}, part->mapToGlobal(QPoint(x, y)));
            QApplication::sendEvent(part, &help);
            add(QToolTip::text(), classOf(part) + QLatin1String(" tool tip"));
        }
    }
    QToolTip::hideText();
}

bool Harvest::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::Show && watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    if (widget && (qobject_cast<QMenu *>(widget) || qobject_cast<QDialog *>(widget)) && widget->isWindow()) {
        // What is asked for by exec() waits for this answer.
        QTimer::singleShot(0, widget, [self = QPointer<Harvest>(this), widget] {
            if (self)
                self->popped(widget);
        });
    }
    return QObject::eventFilter(watched, event);
}

void Harvest::popped(QWidget *popup)
{
    ++m_popups;
    const QString place = m_place;
    m_place += QLatin1String(" / ") + classOf(popup);
    look(popup);
    if (const auto *menu = qobject_cast<QMenu *>(popup)) {
        for (const QAction *action : menu->actions()) {
            if (action->menu())
                look(action->menu());
        }
    }
    m_place = place;
    popup->close();
}

} // namespace meshwright::testing
