import type { Vocabulary } from './vocabulary';

export const SPANISH: Vocabulary = {
  count:
    'número, número de, num, nº, recuento, frecuencia, frecuencias, cantidad, conteo, observaciones, muestra, ' +
    'tamaño, casos n, población, frec, efectivos, nº de casos, nº de pacientes, número de pacientes, ' +
    'número de casos, frecuencia absoluta, efectivo, n válido, n casos, frec abs, n absoluto, ' +
    'número de personas, nº de personas, nº de obs, nº obs, cuenta, número de individuos, n total, ' +
    'número de fallecidos, nº pacientes, nº casos, ' +
    'observados, observadas, casos observados',
  people:
    'tiempo completo, tiempo parcial, jornada completa, jornada parcial, ' +
    'personas, pacientes, casos, muertes, defunciones, fallecidos, nacimientos, mujeres, hombres, niños, ' +
    'niñas, alumnos, estudiantes, hogares, empleados, trabajadores, participantes, encuestados, sujetos, ' +
    'individuos, altas, ingresos hospitalarios, eventos, empresas, sí, no, adultos, trasladados, reingresos, ' +
    'fumadores, varones, contagios, positivos, negativos, afiliados, usuarios, asegurados, beneficiarios, ' +
    'ocupados, parados, habitantes, fallecimientos, ingresados, hospitalizados, hospitalizaciones, ' +
    'varones y mujeres, excluidos, incluidos, perdidos de seguimiento, vacunados, infectados, supervivientes, ' +
    'vivos, muertos, jubilados, pensionistas, madres, padres, lactantes, recién nacidos, contagiados, curados, ' +
    'enfermos, matriculados, atendidos, familias, nacidos, viviendas, expuestos, no expuestos, establecimientos',
  percentage:
    'porcentaje, por ciento, proporción, porcentajes, porc, porciento, porcentaje válido, porcentaje de fila, ' +
    'porcentaje de columna, frecuencia relativa, pct, % acumulado, porcentaje acumulado, ' +
    'frecuencia relativa acumulada, peso %, frec relativa, frec rel',
  rate:
    'tasa, incidencia, prevalencia, tasas, tasa de mortalidad, ' +
    'tasa bruta, tasa ajustada, ia14, ia7, incidencia acumulada, tasa de paro, por mil, ' +
    'tasa de letalidad, letalidad',
  mean:
    'salario medio, sueldo medio, ingreso medio, gasto medio, precio medio, coste medio, tiempo medio, valor medio, peso medio, consumo medio, número medio, media, promedio, medias, edad media, prom, valor medio, media aritmética, estancia media, media de edad, ' +
    'coste medio, gasto medio, número medio, promedios, media ponderada, peso medio, edad promedio',
  sd:
    'desviación estándar, desviación típica, de, dt, desv est, desv típ, desv estándar, desviación tip, ' +
    'desvest, desv, d e, d t, σ, desviación, desv típica, desv tip, desv stand, desviación standard',
  variance: 'varianza',
  minimum: 'mínimo, mín, valor mínimo, menor valor',
  maximum: 'máximo, máx, valor máximo, mayor valor',
  range: 'mínimo máximo, rango, recorrido, amplitud',
  median: 'mediana, edad mediana',
  quantile:
    'cuartil, percentil, cuantil, rango intercuartílico, ric, riq, intervalo intercuartílico, q1 q3, ' +
    'primer cuartil, tercer cuartil, rango intercuartil, amplitud intercuartil, decil, percentiles, cuartiles',
  'total-contribution':
    'facturación, ventas, ingresos, suma de, salarios, costes, costos, gasto, importe, volumen de negocio, ' +
    'coste, cifra de negocios, gastos, valor añadido, importe total, importe neto, masa salarial, beneficio, ' +
    'beneficios, inversión, inversiones, exportaciones, importaciones, impuestos, coste total, ventas totales, ' +
    'retribuciones, monto, ' +
    'desembarques, primas, siniestros pagados',
  coefficient:
    'coeficiente, estimación, estimador, diferencia, coef, coeficientes, beta, efecto, diferencia de medias, ' +
    'estimaciones',
  'odds-ratio':
    'razón de momios, razón de probabilidades, riesgo relativo, cociente de riesgos, razón de riesgos, ' +
    'razón de tasas, razón de prevalencias, or ajustada, hr ajustado, razón de odds, or cruda, ' +
    'razón de tasas de incidencia',
  'standard-error': 'error estándar, error típico, ee, err est, e e, error est, errores estándar, error std',
  'confidence-limit':
    'intervalo de confianza, ic, ic 95, ic95, límite inferior, límite superior, li, ls, ic inf, ic sup, ' +
    'lím inf, lím sup, ic inferior, ic superior, inferior, superior, limite inf, limite sup, ' +
    'intervalo de confianza al 95, l inf, l sup',
  'test-statistic':
    'estadístico, estadístico de prueba, valor t, valor z, chi cuadrado, ji cuadrado, estadístico t, valor f, ' +
    'estadístico z, chi cuadrado de pearson, estadístico de contraste, t de student',
  'p-value':
    'valor p, p valor, significación, p valores, valor de p, sig asintótica, significancia, sig bilateral',
  'degrees-of-freedom': 'grados de libertad, gl, g l',
  'number-at-risk':
    'en riesgo, número en riesgo, a riesgo, pacientes en riesgo, expuestos al riesgo, nº en riesgo, ' +
    'n en riesgo, sujetos en riesgo, personas en riesgo',
  survival:
    'supervivencia, probabilidad de supervivencia, proporción acumulada, función de supervivencia, ' +
    'supervivencia acumulada, supervivencia global, supervivencia libre de progresión',
  correlation: 'correlación',
  weight: 'ponderación, factor de elevación, factor de ponderación, peso muestral',
  rank: 'posición, orden, puesto, ranking, nº de orden',
  code:
    'capítulo, código, códigos, cie 10, cód, cod, código ine, cod postal, cód postal, cie, cie10, código cie, ' +
    'cód municipio',
  year: 'año, años, ejercicio, anualidad, año natural, año de diagnóstico',
  date: 'fecha, mes, semana, día, trimestre, periodo, semana epidemiológica',
  time:
    'segundos, minutos, tiempo, duración, horas, días, personas año, estancia, seguimiento, espera, tiempo de espera, ' +
    'días de estancia, tiempo de seguimiento, años persona, antigüedad',
  identifier:
    'identificador, dni, nif, historia clínica, número de paciente, id paciente, nº historia, nº de historia, ' +
    'nhc, cip, número nie, número de historia, id caso, código paciente, nuss, seudónimo',
  name: 'nombre, apellido, apellidos',
  geography:
    'región, país, provincia, municipio, ciudad, comunidad autónoma, distrito, código postal, comarca, ' +
    'territorio, ccaa, área de salud, zona básica de salud, área sanitaria, barrio, partido judicial, isla',
  'free-text': 'comentario, comentarios, observación, notas, texto libre, observaciones libres',
  dimension:
    'modelo, predictor, covariable, parámetro, desenlace, exposición, paso, conglomerado, centro, oleada, ' +
    'estrato, cohorte, estación del año, temporada, fase, dosis, quintil, tercil, respuesta, nivel máximo, ' +
    'máximo nivel, mayor nivel, nivel máximo de estudios, grupo, categoría, edad, grupo de edad, ' +
    'tramo de edad, sexo, género, variable, nivel, educación, estudios, estado civil, situación laboral, ' +
    'situación, diagnóstico, causa, causa de muerte, sector, tipo, pregunta, hospital, escuela, ocupación, ' +
    'estadio, número de hijos, tamaño del hogar, clase, característica, características, enfermedad, ' +
    'industria, rama, gravedad, tabaquismo, nivel de estudios, personas en el hogar, miembros del hogar, ' +
    'miembros de la familia, rango de edad, grupo etario, tratamiento, brazo, nacionalidad, nivel educativo, ' +
    'nivel socioeconómico, curso, comorbilidad, especialidad, servicio, forma de ingreso, tipo de alta, ' +
    'año de diagnóstico, grupos de edad, número de miembros',
  total:
    'personas, en total, en conjunto, todas las personas, cohorte completa, toda la cohorte, muestra total, muestra completa, toda la muestra, ' +
    'total, todos, todas, suma, subtotal, total general, ambos sexos, conjunto, todas las edades, ambos, ' +
    'totales, todos los pacientes, total nacional, total población, total pacientes, españa, población total, ' +
    'suma total, todos los casos, todos los grupos, todos los sexos, sumatorio, total casos, ambos géneros, ' +
    'todos los hospitales',
  amount:
    'ventas, facturación, euros, miles, millones, salarios, costes, toneladas, hectáreas, litros, leche, ' +
    'producción, gasto, coste, gastos, cifra de negocios, valor añadido, importe, masa salarial, ' +
    'inversión, exportaciones, importaciones, impuestos, miles de euros, millones de euros, cosecha, monto, ' +
    'consumo de energía, consumo energético, consumo eléctrico, consumo de electricidad, consumo de agua, ' +
    'consumo de gas, residuos, emisiones, subvenciones, ' +
    'desembarques, primas, masa salarial bruta, siniestros pagados',
  attribute:
    'edad, sexo, talla, peso, fecha de nacimiento, fumador, profesión, tensión, estatura, imc, tratamiento, ' +
    'estado civil, nivel de estudios, ocupación, educación, renta, altura',
  cumulative: 'acumulado, acumulada, acumulados, acumuladas, acum',
  note:
    'nota, notas, fuente, leyenda, fuentes, nota metodológica, observaciones nota, abreviaturas, ' +
    'elaboración propia',
  missing:
    'perdidos, desconocido, faltante, no consta, sin datos, valores perdidos, ausentes, ns nc, no contesta, ' +
    'sin información, no sabe, sin respuesta, no aplica, faltantes, desconocida, perdido, desconocidos, ' +
    'sin especificar, no disponible, valor perdido, sin dato',
  'bin-edge': 'desde, hasta, límite inferior del intervalo',
  'number-of-events':
    'evento, censurados, censuras, nº de eventos, número de eventos, eventos observados, censurado, nº eventos',
  'r-squared': 'r cuadrado',
  things:
    'número de estudios, estudios, publicaciones, tamaño de bloque, escaños, puntos, coste unitario, costo unitario, ' +
    'precio unitario, iteraciones, número de iteraciones, número de variables, número de parámetros, variables, ' +
    'columnas, ' +
    'filas, páginas, nodos, camas, ítems, nº de ítems, número de ítems, nº de preguntas',
  fit:
    'razón de varianzas, coeficiente de variación, asimetría, curtosis, suma de cuadrados, devianza, ' +
    'log verosimilitud, residuos, alfa de cronbach',
  'genotype-count': 'genotipo, genotipos, recuento de alelos',
};
