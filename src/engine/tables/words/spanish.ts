import type { Vocabulary } from './vocabulary';

export const SPANISH: Vocabulary = {
  count:
    'número, número de, num, nº, recuento, frecuencia, frecuencias, cantidad, conteo, observaciones, muestra, tamaño, casos n, población, frec, efectivos, nº de casos, nº de pacientes, número de pacientes, número de casos, frecuencia absoluta, efectivo, n válido',
  people:
    'personas, pacientes, casos, muertes, defunciones, fallecidos, nacimientos, mujeres, hombres, niños, niñas, alumnos, ' +
    'estudiantes, hogares, empleados, trabajadores, participantes, encuestados, sujetos, individuos, altas, ingresos hospitalarios, ' +
    'eventos, empresas, sí, no, adultos, trasladados, reingresos, fumadores, varones',
  percentage:
    'porcentaje, por ciento, proporción, porcentajes, porc, porciento, porcentaje válido, porcentaje de fila, porcentaje de columna, frecuencia relativa, pct',
  rate: 'tasa, por 1000, por 100000, incidencia, prevalencia, tasas, por 1 000, por 100 000, tasa de mortalidad',
  mean: 'media, promedio, medias, edad media, prom, valor medio, edad media',
  sd: 'desviación estándar, desviación típica, de, dt, desv est, desv típ, desv estándar, desv típ, desviación tip, desv estándar, desvest, desv',
  variance: 'varianza',
  minimum: 'mínimo, mín',
  maximum: 'máximo, máx',
  range: 'rango, recorrido, amplitud',
  median: 'mediana',
  quantile: 'cuartil, percentil, cuantil, rango intercuartílico, ric, riq, intervalo intercuartílico, q1 q3',
  'total-contribution':
    'facturación, ventas, ingresos, suma de, salarios, costes, costos, gasto, importe, volumen de negocio',
  coefficient: 'coeficiente, estimación, estimador, diferencia',
  'odds-ratio':
    'razón de momios, razón de probabilidades, riesgo relativo, cociente de riesgos, razón de riesgos, razón de tasas, razón de prevalencias',
  'standard-error': 'error estándar, error típico, ee',
  'confidence-limit': 'intervalo de confianza, ic, ic 95, ic95, límite inferior, límite superior, li, ls',
  'test-statistic': 'estadístico, estadístico de prueba, valor t, valor z',
  'p-value': 'valor p, p valor, significación',
  'degrees-of-freedom': 'grados de libertad, gl',
  'number-at-risk': 'en riesgo, número en riesgo, a riesgo, pacientes en riesgo, expuestos al riesgo',
  survival: 'supervivencia, probabilidad de supervivencia, proporción acumulada, función de supervivencia',
  correlation: 'correlación',
  weight: 'ponderación',
  rank: 'posición, orden, puesto',
  code: 'código, códigos',
  year: 'año, años, ejercicio',
  date: 'fecha, mes, semana, día, trimestre, periodo',
  time: 'tiempo, duración, horas, días, personas año, estancia, estancia media, seguimiento',
  identifier: 'identificador, dni, nif, historia clínica, número de paciente',
  name: 'nombre, apellido, apellidos',
  geography:
    'región, país, provincia, municipio, ciudad, comunidad autónoma, distrito, código postal, comarca, territorio',
  'free-text': 'comentario, comentarios, observación, notas',
  dimension:
    'grupo, categoría, edad, grupo de edad, tramo de edad, sexo, género, variable, nivel, educación, estudios, estado civil, ' +
    'situación laboral, situación, diagnóstico, causa, causa de muerte, sector, tipo, pregunta, hospital, escuela, ocupación, ' +
    'estadio, número de hijos, tamaño del hogar, clase, característica, características, enfermedad, industria, rama, gravedad, tabaquismo, nivel de estudios',
  total:
    'total, todos, todas, suma, subtotal, total general, ambos sexos, conjunto, todas las edades, ambos, totales, todos los pacientes',
  amount:
    'ventas, facturación, euros, miles, millones, salarios, costes, toneladas, hectáreas, litros, leche, producción, gasto, valor',
  attribute: 'edad, sexo, talla, peso, fecha de nacimiento, fumador, profesión, tensión',
  cumulative: 'acumulado, acumulada, acumulados',
  note: 'nota, notas, fuente, leyenda, fuentes',
  missing: 'perdidos, desconocido, faltante, no consta, sin datos, valores perdidos, ausentes',
  'bin-edge': 'desde, hasta, límite inferior del intervalo',
  'number-of-events': 'evento, censurados, censuras',
  'r-squared': 'r cuadrado',
};
